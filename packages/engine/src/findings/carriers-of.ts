import type { Compile } from '#compile/kernel'
import type { Scenario } from '#scenario/scenario'
import { measures, NEGLIGIBLE, type Claim } from './claim.js'
import type { Carrier } from './finding.js'
import { judgedNumbers } from './judged-numbers.js'
import { middleChange } from './middle-change.js'

/** The most judged numbers that are told for one measure, those that decide aside. */
const MOST_CARRIERS = 3

/** By measure: the judged numbers that decide a claim's change at middle values, then those that move it most. */
export function carriersOf(
  scenario: Scenario,
  { from, to, expected }: Pick<Claim, 'from' | 'to' | 'expected'>,
  compile: Compile,
): ReadonlyMap<string, readonly Carrier[]> {
  const changeAt = middleChange(scenario, [from, to], compile)
  const middle = changeAt(scenario.values)
  const decides = (end: number, base: number) =>
    expected === 'negligible' ? Math.abs(end) > NEGLIGIBLE !== Math.abs(base) > NEGLIGIBLE : end * base < 0
  const moved = judgedNumbers(scenario).map(({ name, low, high }) => ({
    name,
    low: changeAt(low),
    high: changeAt(high),
  }))
  return new Map(
    measures.map((measure) => {
      const place = scenario.outcomes.findIndex(({ name }) => name === measure)
      const base = middle[place] ?? 0
      const all = moved.flatMap(({ name, low, high }): Carrier[] => {
        const [a, b] = [low[place] ?? null, high[place] ?? null]
        if (a === null || b === null) return []
        return [{ parameter: name, low: a, high: b, decides: decides(a, base) || decides(b, base) }]
      })
      const reach = ({ low, high }: Carrier) => Math.max(Math.abs(low - base), Math.abs(high - base))
      const ordered = all.sort((a, b) => reach(b) - reach(a))
      const turning = ordered.filter(({ decides: own }) => own)
      const strongest = ordered.filter(({ decides: own }) => !own).slice(0, MOST_CARRIERS)
      return [measure, [...turning, ...strongest]]
    }),
  )
}
