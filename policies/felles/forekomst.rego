# METADATA
# scope: package
# title: Occurrences
# description: |
#   Where a rule judges each of several events, each is an occurrence with its own outcome, and the rule's outcome is
#   the heaviest: brud > normkonflikt > uoplyst > afventer > opfyldt > ikke_relevant.
package felles.forekomst

vaegt := {"brud": 5, "normkonflikt": 4, "uoplyst": 3, "afventer": 2, "opfyldt": 1, "ikke_relevant": 0}

udfald_efter_vaegt := ["ikke_relevant", "opfyldt", "afventer", "uoplyst", "normkonflikt", "brud"]

# METADATA
# description: The heaviest of the outcomes in a non-empty list.
tungeste(udfald) := udfald_efter_vaegt[max([vaegt[u] | some u in udfald])]

# METADATA
# description: |
#   The answer of a rule over a list of occurrences, each {noegle, sti, udfald, …}. An empty list: ikke_relevant,
#   for there is nothing the rule applies to.
saml(forekomster) := {"udfald": "ikke_relevant", "grund": "ingen_forekomster", "fakta": [], "mangler": []} if {
	forekomster == []
} else := {
	"udfald": tungeste([f.udfald | some f in forekomster]),
	"fakta": [],
	"mangler": [],
	"forekomster": forekomster,
}

# METADATA
# description: An answer made into the occurrence of the element with this id, at this path.
af(svar, noegle, sti) := object.union(svar, {"noegle": noegle, "sti": sti})
