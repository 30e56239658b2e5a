#!/bin/sh
# The check of the GitHub action (action.yml): runs the program that was built before it and ends with its exit code.
# The inputs come as variables, so that no shell reads them as code.
set -euf

reports=$(mktemp -d "$RUNNER_TEMP/pladstjek-reports.XXXXXX") || exit 3
sarif=$reports/pladstjek.sarif
summary=$reports/summary.md

# Lists are split at line breaks and nowhere else; set -f leaves patterns to the program.
IFS='
'
# What is said last holds: nothing in a log, an annotation or an alert may show personal data.
set -- check --format=github "--format=sarif=$sarif" "--format=markdown=$summary" \
	${INPUT_FAIL_ON:+"--fail-on=$INPUT_FAIL_ON"} \
	${INPUT_RULES:+"--rules=$INPUT_RULES"} \
	${INPUT_WAIVERS:+"--waivers=$INPUT_WAIVERS"} \
	${INPUT_PR_DATO:+"--pr-dato=$INPUT_PR_DATO"} \
	${INPUT_ARGS:-} --vis-personoplysninger=false -- ${INPUT_PATHS:-}

code=0
"$RUNNER_TEMP/pladstjek" "$@" || code=$?

# A run that stopped before it judged anything has no reports. Even if all it did was to show its help, that is no success.
if [ ! -f "$sarif" ]; then
	sarif=
	[ "$code" -ne 0 ] || code=3
fi
printf 'exit-code=%s\nsarif-file=%s\n' "$code" "$sarif" >>"$GITHUB_OUTPUT" || code=3
if [ -f "$summary" ]; then
	cat "$summary" >>"$GITHUB_STEP_SUMMARY" || echo '::warning title=pladstjek::The summary of the job could not be written.'
fi
exit "$code"
