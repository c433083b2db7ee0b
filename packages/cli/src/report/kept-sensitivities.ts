import {
  assumptionsOf,
  countEvidence,
  sensitivitiesOf,
  type Scenario,
  type Sensitivity,
} from '@erosion/engine'
import { openTable, readStudy, type Results } from '@erosion/runner'
import type { Register } from '../assumptions/register.js'

/** Columns of the table of runs before those of what was drawn: run, status, and where it failed. */
const BEFORE = 4

/**
 * What a scenario assumes, with what an outcome hangs on in the runs of a folder: the first of some outcomes that differs
 * between futures, under the first choice of policies under which it does.
 * @throws ResultsError when a table cannot be read
 */
export async function keptSensitivities(results: Results, outcomes: readonly string[]): Promise<Register> {
  const { scenario } = results
  const study = await readStudy(results, outcomes)
  const { drawn, draws } = await readDraws(results)
  for (const outcome of outcomes) {
    const position = study.outcomes.indexOf(outcome)
    for (const [choice, policies] of study.choices.entries()) {
      const values = [[study.column(choice, position)]]
      const sensitivities = sensitivitiesOf({ drawn, draws, values }, 0, 0)
      if (sensitivities.size > 0)
        return { ...registerOf(scenario, sensitivities), outcome, study: { runs: study.runs, policies } }
    }
  }
  return registerOf(scenario, new Map())
}

function registerOf(scenario: Scenario, sensitivities: ReadonlyMap<string, Sensitivity>): Register {
  const assumptions = assumptionsOf(scenario, sensitivities)
  return { scenario, assumptions, count: countEvidence(assumptions), outcome: undefined, study: undefined }
}

/** What was drawn, by name, a number for each run. */
async function readDraws(
  results: Results,
): Promise<{ drawn: readonly string[]; draws: readonly Float64Array[] }> {
  const table = await openTable(results, 'runs')
  try {
    const drawn = table.columns.slice(BEFORE)
    const draws = drawn.map(() => new Float64Array(results.manifest.study.finished))
    let run = 0
    for await (const rows of table.batches()) {
      for (const row of rows) {
        for (const [i, draw] of draws.entries()) draw[run] = Number(row[BEFORE + i] ?? NaN)
        run++
      }
    }
    return { drawn, draws }
  } finally {
    table.close()
  }
}
