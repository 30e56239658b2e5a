# Go is all that is needed: the tools are Go programs, pinned in tools/go.mod and built on first use.

GO = go
OPA = $(GO) tool -modfile=tools/go.mod opa
OPA_SECOND = $(GO) tool -modfile=tools/opa-1.20/go.mod opa
GOFMT = "$$($(GO) env GOROOT)/bin/gofmt"
CONTRACTS_OF_RULES = ^Test(Variants|Efter|Metadata|TheKeysOfWhoMustActHaveNames|Messages|Paths|Readings|Negations|Parameters|Citater|RuleFiles|NoClock|NoDefaultOnFunctions|NoKnownResults|EveryRuleAnswers|EveryOutcomeIsSeen|NoPlaceholderIsLeft)$$
# The size of make assure, and what it makes its cases from. MUTANTS=0 is all of them, some 18,000.
SEED = 1
CASES = 100000
MUTANTS = 0
POLICIES = 30000
GO_DIRS = cmd engine internal policies schemas testcases tools

.PHONY: help build prebuilt demo test assure policies bench lint docs fmt regel omraade

help: ## Show the targets
	@sed -n 's/^\([a-z]*\):.*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r name text; do printf '  %-10s %s\n' "$$name" "$$text"; done

build: prebuilt ## Build bin/pladstjek
	$(GO) build -trimpath -o bin/pladstjek ./cmd/pladstjek

prebuilt: ## Compile the rules into engine/prebuilt, where the build takes them from
	$(GO) run ./internal/prebuild engine/prebuilt

demo: build ## Check the example cases and show their breaches
	@bin/pladstjek check testcases/eksempler; status=$$?; \
	if [ $$status -gt 1 ]; then exit $$status; fi

test: lint prebuilt policies ## Run everything a change must pass
	$(GO) test ./...

assure: ## Hold the compiled engine to OPA's interpreter at full size, which takes hours: make assure CASES=1000 MUTANTS=100
	$(GO) test -count=1 -v -timeout 0 ./engine/plan -run '^TestRandomPolicies$$' -policies $(POLICIES) -seed $(SEED)
	$(GO) test -count=1 -v -timeout 0 ./engine -run '^TestSameness' -assure -cases $(CASES) -mutants $(MUTANTS) -seed $(SEED)

policies: ## Check and test the rules with stock OPA alone, in two versions
	$(OPA) check --strict -s schemas policies
	$(OPA) fmt --fail --list policies
	$(OPA) test --timeout 10m -b policies
	$(OPA_SECOND) test --timeout 10m -b policies

bench: ## Measure the engine, and the whole program beside opa exec and conftest
	$(GO) test -run '^$$' -bench . -benchmem ./engine/... ./internal/...
	cd tools/bench && $(GO) run .

lint: ## Look for faults in the Go code and for files that are not formatted
	$(GO) vet ./...
	@unformatted=$$($(GOFMT) -l $(GO_DIRS)); \
	if [ -n "$$unformatted" ]; then printf 'not formatted (run make fmt):\n%s\n' "$$unformatted" >&2; exit 1; fi

docs: ## Write what is generated: the rules' pages, policies/main.rego, the catalogue's status, the shared definitions
	$(GO) run ./internal/docs/skriv

fmt: ## Format the Go and Rego files
	$(GOFMT) -w $(GO_DIRS)
	$(OPA) fmt --write policies

regel: ## Test one rule alone: make regel REGEL=forum/kriminalforsorg_tilsyn
	@test -f "policies/regler/$(REGEL).rego" || { echo "there is no policies/regler/$(REGEL).rego" >&2; exit 1; }
	$(OPA) fmt --fail --list policies/regler/$(REGEL).rego policies/regler/$(REGEL)_test.rego
	$(OPA) check --strict -s schemas policies/felles policies/regler/$(REGEL).rego policies/regler/$(REGEL)_test.rego
	$(OPA) test policies/felles parametre:policies/parametre kalender:policies/kalender \
		policies/regler/$(REGEL).rego policies/regler/$(REGEL)_test.rego -r '^data\.regler\.'
	$(GO) test ./testcases -run 'TestCases/$(REGEL)$$' -regel $(REGEL)

omraade: ## Test the rules of one area alone, and what the contracts say of them: make omraade OMRAADE=magt
	@test -d "policies/regler/$(OMRAADE)" || { echo "there is no policies/regler/$(OMRAADE)" >&2; exit 1; }
	$(OPA) fmt --fail --list policies/felles policies/regler/$(OMRAADE)
	$(OPA) check --strict -s schemas policies/felles policies/regler/$(OMRAADE)
	$(OPA) test policies/felles parametre:policies/parametre kalender:policies/kalender \
		policies/regler/$(OMRAADE) -r '^data\.(regler|felles)\.'
	$(GO) test ./testcases -run 'TestCases/$(OMRAADE)' -regel $(OMRAADE)/
	$(GO) test ./internal/kontrakt -run '$(CONTRACTS_OF_RULES)' -omraade $(OMRAADE)
