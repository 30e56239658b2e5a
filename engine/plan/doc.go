// Package plan runs the plans that OPA's compiler makes of policies (its intermediate representation, package v1/ir) without
// OPA's interpreter: a plan is compiled once into closures and then run over values of its own, which lie in an arena. It knows
// OPA and nothing of what the policies are about. OPA's topdown remains the judge of what a policy means: every difference is a
// fault here.
package plan
