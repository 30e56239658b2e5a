# METADATA
# scope: package
# title: The end of the scheme
# description: What a stay owes when the scheme of særlige pladser ends before it does.
package felles.ordningen

# METADATA
# description: |
#   True when the day lies after the scheme and the stay began within it: the text that repealed the scheme was not seen, so
#   nothing is demanded of a period that would have ended then. Both days are ISO dates.
udloebet(start, dag) if {
	start <= data.parametre.ikraft.ordning.til
	dag > data.parametre.ikraft.ordning.til
}
