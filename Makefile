# Targets of this file need Go alone. Tools come from tools/go.mod by way of the module cache.

GO = go
OPA = $(GO) tool -modfile=tools/go.mod opa

.PHONY: regel
regel: ## Test one rule alone: make regel REGEL=forum/kriminalforsorg_tilsyn
	@test -f "policies/regler/$(REGEL).rego" || { echo "there is no policies/regler/$(REGEL).rego" >&2; exit 1; }
	$(OPA) fmt --fail --list policies/regler/$(REGEL).rego policies/regler/$(REGEL)_test.rego
	$(OPA) check --strict -s schemas policies/felles policies/regler/$(REGEL).rego policies/regler/$(REGEL)_test.rego
	$(OPA) test policies/felles parametre:policies/parametre kalender:policies/kalender \
		policies/regler/$(REGEL).rego policies/regler/$(REGEL)_test.rego -r '^data\.regler\.'
	$(GO) test ./testcases -run 'TestCases/$(REGEL)$$' -regel $(REGEL)
