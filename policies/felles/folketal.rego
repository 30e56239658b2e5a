# METADATA
# scope: package
# title: Population
# description: |
#   The population figures of a bill (BEK 1596/2017 § 4, stk. 2) and the distribution of an amount by them. Amounts are whole
#   øre, and all arithmetic is exact.
# schemas:
#   - input: schema.afregning
package felles.folketal

# METADATA
# description: The figures of the kommuner, in the document's order.
kommuner := object.get(input, ["fordeling", "befolkning", "kommuner"], [])

# METADATA
# description: The figures given for each kommune, by its kommunekode; more than one where they differ.
antal[k.kommunekode] contains k.antal if some k in kommuner

# METADATA
# description: The sum of the figures.
i_kommunerne := sum([k.antal | some k in kommuner])

# METADATA
# description: The paths of the figures, and of those of one kommune.
stier := [["fordeling", "befolkning", "kommuner", n, "antal"] | some n, k in kommuner; k.antal]

stier_til(kode) := [["fordeling", "befolkning", "kommuner", n, "antal"] |
	some n, k in kommuner
	k.kommunekode == kode
	k.antal
]

# METADATA
# description: |
#   True where the figures of the kommuner cannot be those of the region: more people than it has, or fewer although all its
#   kommuner are there.
haenger_ikke_sammen if i_kommunerne > input.fordeling.befolkning.region_i_alt

haenger_ikke_sammen if {
	i_kommunerne < input.fordeling.befolkning.region_i_alt
	regionens := {kode | some kode, k in data.parametre.kommuner; k.region == input.region}
	regionens != set()
	count(regionens - {kode | some kode, _ in antal}) == 0
}

# METADATA
# description: |
#   The exact share of the amount (whole øre) by population: {hele, rest}, the whole øre and what is left, in parts of i_alt.
#   Divided before it is multiplied, so that no number on the way is too large to be exact.
andel(beloeb, antal, i_alt) := {"hele": (antal * hele) + (((antal * oere) - rest) / i_alt), "rest": rest} if {
	oere := beloeb % i_alt
	hele := (beloeb - oere) / i_alt
	rest := (antal * oere) % i_alt
}

# METADATA
# description: |
#   The amount distributed by population ([{kommunekode, antal}], the whole of i_alt) so that the shares sum to it: the
#   whole øre of each exact share, and the øre left over to those with the largest remainders; of equals, the lowest
#   kommunekode first.
fordelt(beloeb, folketal, i_alt) := {x.kode: oere |
	some nr, x in ordnet
	oere := x.hele + ekstra(nr, tilbage)
} if {
	ordnet := [{"kode": x[1], "hele": x[2]} |
		some x in sort([[0 - a.rest, k.kommunekode, a.hele] | some k in folketal; a := andel(beloeb, k.antal, i_alt)])
	]
	tilbage := beloeb - sum([x.hele | some x in ordnet])
}

ekstra(nr, tilbage) := 1 if {
	nr < tilbage
} else := 0
