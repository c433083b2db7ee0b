import { countCombinations, findName, loopStrength, type LoopEffect, type Scenario } from '@erosion/engine'
import { complain } from '../run/complain.js'
import { runAll } from '../diff/run-all.js'
import type { Io } from '../io.js'
import { showProgress } from '../run/show-progress.js'

/** What a loop does to the elements of a variable, and what went wrong with it and without it. */
export interface SeriesComparison {
  readonly effects: readonly LoopEffect[]
  readonly complaints: readonly [intact: readonly string[], opened: readonly string[]]
}

/** Runs a scenario with a loop and without it under every choice of policies, and compares one variable over time. */
export function compareSeries(intact: Scenario, opened: Scenario, name: string, io: Io): SeriesComparison {
  const named = findName(intact.model, name)
  if (named.what !== 'variable') throw new TypeError(`${name} is no variable`)
  const { elements, variable } = named
  const progress = showProgress(2 * countCombinations(intact), io)
  const [before, after] = [intact, opened].map((scenario) => runAll(scenario, elements, progress.next))
  progress.clear()
  if (!before || !after) throw new TypeError('two scenarios have two lists of runs')
  const effects = elements.map((series): LoopEffect => {
    const strengths = before.flatMap((run, i) => (after[i] && loopStrength(run, after[i], series)) ?? [])
    return { series, unit: variable.unitText, strengths }
  })
  const complaintsOf = (scenario: Scenario, runs: typeof before) =>
    runs.flatMap((run) => complain(scenario, run, 'time step'))
  return { effects, complaints: [complaintsOf(intact, before), complaintsOf(opened, after)] }
}
