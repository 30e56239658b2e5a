# METADATA
# scope: package
# title: Dated parameters
# description: |
#   A number of the law is a series of rows {fra, vaerdi, kilde, bekraeftet} in policies/parametre. A row holds
#   from its day until the next; a row with vaerdi null closes the series. An unknown day has no value.
package felles.parameter

# METADATA
# description: The series' value on the day (ISO date); undefined where the series has none.
vaerdi(serie, dag) := v if {
	v := raekke(serie, dag).vaerdi
	v != null
}

# METADATA
# description: The row of the series that holds on the day (ISO date).
raekke(serie, dag) := gaeldende[count(gaeldende) - 1] if {
	gaeldende := [r | some r in serie.raekker; r.fra <= dag]
}
