package regler.udslusning.kommune_orienteret_test

import data.regler.udslusning.kommune_orienteret

# Found ready on 29 August 2018, the forum asked on 30 August; judged on 31 October.

test_udfald[navn] if {
	some navn, c in {
		"told the day before": {"u": {"kommune_orienteret": "2018-08-29"}, "udfald": "opfyldt"},
		"told on the day": {"u": {"kommune_orienteret": "2018-08-30"}, "udfald": "opfyldt"},
		"told the day after": {"u": {"kommune_orienteret": "2018-08-31"}, "udfald": "brud"},
		"told a second before": {"u": {"kommune_orienteret": "2018-08-30T09:59:59+02:00", "forum_anmodet": "2018-08-30T10:00:00+02:00"}, "udfald": "opfyldt"},
		"told a second after": {"u": {"kommune_orienteret": "2018-08-30T10:00:01+02:00", "forum_anmodet": "2018-08-30T10:00:00+02:00"}, "udfald": "brud"},
		"not told": {"u": {}, "udfald": "brud"},
		"to be told tomorrow": {"u": {"kommune_orienteret": "2018-11-01"}, "udfald": "brud"},
		"told, the forum not asked": {"u": {"kommune_orienteret": "2018-08-31", "forum_anmodet": null}, "udfald": "opfyldt"},
		"told on the day of the decision, the forum not asked": {"u": {"kommune_orienteret": "2018-09-10", "forum_anmodet": null, "beslutning": {"dato": "2018-09-10"}}, "udfald": "opfyldt"},
		"told the day after the decision, the forum not asked": {"u": {"kommune_orienteret": "2018-09-11", "forum_anmodet": null, "beslutning": {"dato": "2018-09-10"}}, "udfald": "brud"},
		"told the day after leaving, the forum not asked": {"u": {"kommune_orienteret": "2018-09-29", "forum_anmodet": null, "udsluset": "2018-09-28"}, "udfald": "brud"},
		"not told, the forum not asked": {"u": {"forum_anmodet": null}, "udfald": "afventer"},
		"not told, the forum asked tomorrow": {"u": {"forum_anmodet": "2018-11-01"}, "udfald": "afventer"},
		"not told, decided": {"u": {"forum_anmodet": null, "beslutning": {"dato": "2018-10-31"}}, "udfald": "brud"},
		"not told, left": {"u": {"forum_anmodet": null, "udsluset": "2018-10-31"}, "udfald": "brud"},
		"not ready": {"u": {"overlaege_vurdering": {"egnet": false, "dato": "2018-08-29"}}, "udfald": "ikke_relevant"},
		"found ready tomorrow, nothing else": {"u": {"overlaege_vurdering": {"egnet": true, "dato": "2018-11-01"}, "forum_anmodet": null}, "udfald": "ikke_relevant"},
		"found ready on a day not said": {"u": {"overlaege_vurdering": {"egnet": true}}, "udfald": "brud"},
		"not said, the forum asked": {"u": {"overlaege_vurdering": null}, "udfald": "uoplyst"},
		"not said, left for absence": {"u": {"overlaege_vurdering": null, "aarsag": "udeblivelse", "forum_anmodet": null, "udsluset": "2018-10-31"}, "udfald": "ikke_relevant"},
		"nothing": {"u": {"overlaege_vurdering": null, "forum_anmodet": null}, "udfald": "ikke_relevant"},
	}
	svar := kommune_orienteret.svar with input as sag(c.u, {})
	svar.udfald == c.udfald
}

test_closed[navn] if {
	some navn, c in {
		"closed": {"dag": "2018-10-31", "udfald": "brud"},
		"closed tomorrow": {"dag": "2018-11-01", "udfald": "afventer"},
	}
	svar := kommune_orienteret.svar with input as sag({"forum_anmodet": null}, {"afsluttet": {"dato": c.dag}})
	svar.udfald == c.udfald
}

test_ikraft[navn] if {
	some navn, c in {
		"found ready on the koncept's first day": {"felter": {}, "dag": "2017-12-18", "udfald": "brud"},
		"found ready the day before": {"felter": {}, "dag": "2017-12-17", "udfald": "ikke_relevant"},
		"another region": {"felter": {"region": "sjaelland"}, "dag": "2018-08-29", "udfald": "ikke_relevant"},
	}
	svar := kommune_orienteret.svar with input as sag({"overlaege_vurdering": {"egnet": true, "dato": c.dag}}, c.felter)
	svar.udfald == c.udfald
}

test_svar_when_told_late if {
	svar := kommune_orienteret.svar with input as sag({"kommune_orienteret": "2018-08-31"}, {})
	svar == {
		"udfald": "brud",
		"besked": "efter_anmodningen",
		"fakta": [["udslusning", "overlaege_vurdering", "egnet"], ["udslusning", "kommune_orienteret"], ["udslusning", "forum_anmodet"]],
		"mangler": [],
		"parametre": {"orienteret": "2018-08-31", "anmodet": "2018-08-30"},
	}
}

sag(udslusning, felter) := object.union(
	{
		"region": "midtjylland",
		"udslusning": uden_null(object.union(
			{"overlaege_vurdering": {"egnet": true, "dato": "2018-08-29"}, "forum_anmodet": "2018-08-30"},
			udslusning,
		)),
		"pr_dato": "2018-10-31",
	},
	felter,
)

uden_null(o) := {k: v | some k, v in o; v != null}
