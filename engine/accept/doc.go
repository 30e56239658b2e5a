// Package accept tells fast that a document follows a JSON Schema (2020-12), over the values of package plan and without leaving
// anything to collect. It knows the part of JSON Schema that schemas/ uses and refuses a schema with anything else.
//
// The validator that words the errors (santhosh-tekuri/jsonschema) remains the authority: what is accepted here is valid there,
// and what is not accepted here goes there and is decided there. So a check may be stricter where being exact would cost more than
// it gains: a leap second, a number of twenty digits. That is sound only because no keyword here turns a no into a yes, which is why
// not, oneOf, if and contains must stay outside.
package accept
