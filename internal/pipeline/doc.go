// Package pipeline holds what other systems run of this repository to what they ask of it, and runs it as they would: the action of
// GitHub (action.yml), the hooks of pre-commit (.pre-commit-hooks.yaml) and the example for GitLab (docs/eksempler). It has tests only.
package pipeline
