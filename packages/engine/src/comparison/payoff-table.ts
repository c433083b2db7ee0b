import { restrictedColumn } from '#batch/columns-with-never'
import type { StudyResults } from '#batch/study-results'
import { compileScalar } from '#compile/closure'
import type { PayoffRules } from '#scenario/payoffs'

/** What each party gets in each run, under each choice of policies. */
export interface PayoffTable {
  /** Runs in which everybody gets a number under every choice; the others do not count. */
  readonly runs: number
  readonly left: number
  /** The numbers of the runs that count, rising. */
  readonly kept: Uint32Array
  /** By party, then by choice: a number for each run that counts. */
  readonly values: readonly (readonly Float64Array[])[]
}

/** A function that gives the payoffs of a finished study for any values of the weights. */
export function payoffTables(
  rules: PayoffRules,
  results: StudyResults,
): (weights: readonly number[]) => PayoffTable {
  const { choices, runs } = results
  const columns = choices.map((_, choice) =>
    rules.outcomes.map(({ outcome }) => restrictedColumn(results, choice, outcome)),
  )
  const memory = new Float64Array(rules.outcomes.length + rules.weights.length)
  const closures = rules.parties.map(({ payoff }) => compileScalar(payoff, memory))
  return (weights) => {
    memory.set(weights, rules.outcomes.length)
    const all = rules.parties.map(() => choices.map(() => new Float64Array(runs)))
    for (const [choice, own] of columns.entries()) {
      for (let run = 0; run < runs; run++) {
        for (const [k, column] of own.entries()) memory[k] = column[run] ?? NaN
        for (const [party, evaluate] of closures.entries())
          (all[party]?.[choice] as Float64Array)[run] = evaluate()
      }
    }
    const isWhole = (run: number) =>
      all.every((party) => party.every((values) => Number.isFinite(values[run])))
    const kept = Uint32Array.from({ length: runs }, (_, run) => run).filter((run) => isWhole(run))
    const values = all.map((party) =>
      party.map((one) => Float64Array.from(kept, (run) => one[run] as number)),
    )
    return { runs: kept.length, left: runs - kept.length, kept, values }
  }
}
