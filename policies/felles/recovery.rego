# METADATA
# scope: package
# title: Recovery in the samlede plan
# description: |
#   The samlede plan as the principles of recovery of Socialstyrelsen are held against it. They measure a plan that is
#   there; whether one should be there is for the order on the samlede plan (BEK 1650/2017) to say.
# schemas:
#   - input: schema.visitationssag
package felles.recovery

import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

foreligger := ["samlet_plan", "foreligger"]

etableret := ["samlet_plan", "planperiode", "etableret"]

gyldig := gyldighed.recovery([["samlet_plan", "foreligger"], ["samlet_plan", "planperiode", "etableret"]])

# METADATA
# description: |
#   The answer of every rule while there is no plan on input.pr_dato, while the principles are not in force for it (they are
#   chosen by the plan's day), or while that day is not said. Undefined where the plan is to be measured.
stop := krav.trin_ikke_naaet if ingen_plan

else := gyldig.stop if gyldig.stop.grund == "ikke_i_kraft"

# Whatever its day, a plan that is there before the principles are in force is none of theirs.
else := gyldighed.paa("recovery", input.pr_dato).stop if gyldighed.paa("recovery", input.pr_dato).stop

else := gyldig.stop if gyldig.stop

ingen_plan if not forloeb.naaet.samlet_plan

ingen_plan if samlet_plan.ligger_forude(foreligger)

ingen_plan if not udfyldt

# That work on it has begun makes no plan.
udfyldt if object.remove(input.samlet_plan, ["paabegyndt"]) != {}

# METADATA
# description: The path of the day of the plan that is measured.
plandag := [sti | some sti in [foreligger, etableret]; fakta.sket(sti)][0]

# METADATA
# description: |
#   True when the plan has a list of initiatives, be it empty. Without one, a rule on each of them cannot be decided.
initiativer_oplyst if input.samlet_plan.initiativer

# METADATA
# description: The initiatives of the plan, in the list's order - {id, sti}.
initiativer := samlet_plan.poster(["samlet_plan", "initiativer"])
