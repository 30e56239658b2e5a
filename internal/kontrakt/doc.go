// Package kontrakt holds the repository to its contracts: what rules, parameters, schemas and packages must be like for the
// rest to be true. It has tests only. Each names the file that breaks a contract and what is expected of it.
package kontrakt
