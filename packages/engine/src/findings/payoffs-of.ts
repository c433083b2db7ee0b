import { payoffTables } from '#comparison/payoff-table'
import { mean as meanOf } from '#stats/moments'
import { intervalIn, placeOf, type ClaimResults, type Ends } from './claim-results.js'
import type { PayoffsOfFinding } from './finding.js'

/** What everybody gets under every choice of a claim's study; runs in which somebody gets no number do not count. */
export function payoffsOf(study: ClaimResults, ends: Ends): PayoffsOfFinding {
  const { scenario, results } = study
  if (!scenario.payoffs) return { choices: [], parties: [] }
  const { weights, parties } = scenario.payoffs
  const { values, kept } = payoffTables(scenario.payoffs, results)(weights.map(({ mid }) => mid))
  const [from, to] = [placeOf(study, ends.from), placeOf(study, ends.to)]
  const order = [from, to, ...results.choices.keys()].filter((one, i, all) => all.indexOf(one) === i)
  const varying = Object.keys(results.choices[0] ?? {}).filter(
    (player) => new Set(results.choices.map((choice) => choice[player])).size > 1,
  )
  return {
    choices: order.map((choice) =>
      varying.map((player) => results.choices[choice]?.[player] ?? '').join(' / '),
    ),
    parties: parties.map(({ name, unitText }, party) => {
      const at = (choice: number) => values[party]?.[choice] ?? new Float64Array()
      const change = new Float64Array(results.runs).fill(NaN)
      for (const [place, run] of kept.entries())
        change[run] = (at(to)[place] ?? NaN) - (at(from)[place] ?? NaN)
      return {
        ...{ party: name, unit: unitText, means: order.map((choice) => meanOf(at(choice))) },
        change: intervalIn(study, change),
      }
    }),
  }
}
