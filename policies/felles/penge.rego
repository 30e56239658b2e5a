# METADATA
# scope: package
# title: Money
# description: Amounts are whole øre. They are written as kroner the Danish way, which is read alike in every language.
package felles.penge

# METADATA
# description: An amount in øre as text - 383600 is "3.836,00 kr.", -5 is "-0,05 kr.".
kr(oere) := sprintf("%s%s,%02d kr.", [fortegn(oere), tusinder(floor(abs(oere) / 100)), abs(oere) % 100])

# METADATA
# description: A whole number with a point between the thousands - 1234567 is "1.234.567".
tal(n) := concat("", [fortegn(n), tusinder(abs(n))])

fortegn(n) := "-" if {
	n < 0
} else := ""

# From the right, three digits at a time.
tusinder(n) := strings.reverse(concat(".", regex.find_n(`\d{1,3}`, strings.reverse(format_int(n, 10)), -1)))
