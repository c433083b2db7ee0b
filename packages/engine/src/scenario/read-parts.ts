import { checkSwitchingTimes } from './check-switching-times.js'
import { readBackcast } from './read-backcast.js'
import { readChance } from './read-chance.js'
import { readDecisions } from './read-decisions.js'
import { readEquations } from './read-equations.js'
import { readNumbers } from './read-parameters.js'
import { readStudy } from './read-study.js'
import type { ScenarioParts } from './scenario-parts.js'
import type { Scenario } from './scenario.js'
import type { ScenarioSource } from './schema.js'
import { axisCount } from './uncertainty.js'
import { warnOfSwitchings } from './warn-of-switchings.js'
import { warnOfUnusual } from './warn-of-unusual.js'

/** Reads what the sections of a scenario mean together: the equations, the numbers in them, and all that builds on both. */
export function readParts(source: ScenarioSource, parts: ScenarioParts): Scenario | undefined {
  const { root, saved, method, overrides, areCorrelationsWhole, report, warn } = parts
  const grid = saved?.grid
  const equations = readEquations(source, parts)
  const { model, expanded, probed, slots: probes, inModel, warnInModel } = equations
  const numbers = readNumbers(source.parameters, overrides.parameters, model, expanded, report)
  const { values, written, held, forced } = numbers
  warnOfUnusual(model, expanded, numbers, warn)
  if (grid) {
    checkSwitchingTimes(expanded, values, grid, inModel)
    warnOfSwitchings(expanded, values, grid, warnInModel)
  }
  const decisions = readDecisions(source, equations, { grid, values, report, warn })
  const chance = readChance(
    source,
    { pending: probed.pending, probes, held, forced, areCorrelationsWhole },
    { model, expanded, values: written, grid, disturbed: new Map(), report },
  )
  const study = readStudy(source.study, overrides.study ?? {}, axisCount(chance.uncertainties), report)
  const { uncertainties } = chance
  const backcast = readBackcast(source.backcast, { model, expanded, uncertainties, root, report })
  if (!saved) return undefined
  return {
    ...{ title: source.title ?? model.name, about: source.about },
    ...{ model, expanded, ...saved, method, values },
    ...decisions,
    ...{ outcomes: probed.outcomes, expectations: probed.expectations },
    ...{ accounts: probed.accounts.variables, probes, probed: probed.probes },
    ...chance,
    ...{ study, backcast, validation: source.validation },
  }
}
