import type { StudyResults } from '#batch/study-results'
import { pairedDifference } from '#analysis/paired-difference'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import { meanInterval } from '#comparison/mean-interval'
import { payoffTables } from '#comparison/payoff-table'
import type { Compile } from '#compile/kernel'
import { mean as meanOf } from '#stats/moments'
import { wholeChoice, type PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import { measures, NEGLIGIBLE, TRIFLE, type Claim, type Expected } from './claims.js'
import type { Carrier, Finding, Measured, Verdict } from './finding.js'
import { judgedNumbers } from './judged-numbers.js'
import { middleChange } from './middle-change.js'

/** The most judged numbers that are told for one measure, those that change its sign aside. */
const MOST_CARRIERS = 3

/** What an answer is made with. */
export interface ClaimStudy {
  readonly claim: Claim
  /** Name of the scenario, as a reader finds it. */
  readonly name: string
  readonly scenario: Scenario
  /** A finished study with the choices of {@link choicesOf}. */
  readonly results: StudyResults
  readonly hash: string
  readonly compile: Compile
}

/** The combinations of policies that a claim needs, each once. */
export function choicesOf({ from, to, beside }: Claim, scenario: Scenario): readonly PolicyChoice[] {
  const all = [from, to, ...beside.flatMap((one) => [one.from, one.to])].map((one) =>
    wholeChoice(scenario, one),
  )
  return [...new Map(all.map((choice) => [JSON.stringify(choice), choice])).values()]
}

/**
 * Answers one claim from a finished study.
 * @throws RangeError when the study lacks a choice or an outcome of the claim
 */
export function findClaim({ claim, name, scenario, results, hash, compile }: ClaimStudy): Finding {
  const { from, to, beside, outcomes, ...words } = claim
  const groups = groupsOfDesign(results.study.design)
  const carriers = carriersOf(scenario, [from, to], compile)
  const placeOf = (choice: PolicyChoice) => {
    const key = JSON.stringify(wholeChoice(scenario, choice))
    return results.choices.findIndex((one) => JSON.stringify(one) === key)
  }
  const measure = (
    a: PolicyChoice,
    b: PolicyChoice,
    outcome: string,
    own: readonly Carrier[] = [],
  ): Measured => {
    const { differences } = pairedDifference(results, outcome, placeOf(a), placeOf(b))
    const counted = differences.filter((value) => !Number.isNaN(value))
    const share = (is: (value: number) => boolean) => counted.filter(is).length / Math.max(1, counted.length)
    const unit = scenario.outcomes.find((one) => one.name === outcome)?.unitText ?? '1'
    const shares = { rises: share((value) => value > 0), falls: share((value) => value < 0) }
    return { outcome, unit, difference: meanInterval(differences, groups), ...shares, carriers: own }
  }
  const decisive = measures.map((outcome) => measure(from, to, outcome, carriers.get(outcome)))
  const { id, claim: text, change, expected, falseWhen } = words
  return {
    ...{
      id,
      claim: text,
      scenario: name,
      runs: results.runs,
      design: results.study.design,
      seed: results.study.seed,
    },
    ...{ hash, change, expected, falseWhen, decisive },
    others: beside.map((one) => ({
      words: one.words,
      measured: measures.map((outcome) => measure(one.from, one.to, outcome)),
    })),
    outcomes: outcomes.map((outcome) => measure(from, to, outcome)),
    payoffs: payoffsOf(scenario, results, placeOf(from), placeOf(to)),
    verdict: verdictOf(decisive, expected),
  }
}

/** By measure: the judged numbers that change the sign of a change at middle values, then those that move it most. */
function carriersOf(
  scenario: Scenario,
  pair: readonly [PolicyChoice, PolicyChoice],
  compile: Compile,
): ReadonlyMap<string, readonly Carrier[]> {
  const changeAt = middleChange(scenario, pair, compile)
  const middle = changeAt(scenario.values)
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
        return [{ parameter: name, low: a, high: b, changesSign: a * base < 0 || b * base < 0 }]
      })
      const reach = ({ low, high }: Carrier) => Math.max(Math.abs(low - base), Math.abs(high - base))
      const ordered = all.sort((a, b) => reach(b) - reach(a))
      const turning = ordered.filter(({ changesSign }) => changesSign)
      const strongest = ordered.filter(({ changesSign }) => !changesSign).slice(0, MOST_CARRIERS)
      return [measure, [...turning, ...strongest]]
    }),
  )
}

function payoffsOf(scenario: Scenario, results: StudyResults, from: number, to: number): Finding['payoffs'] {
  if (!scenario.payoffs) return []
  const { weights, parties } = scenario.payoffs
  const { values } = payoffTables(scenario.payoffs, results)(weights.map(({ mid }) => mid))
  return parties.map(({ name, unitText }, party) => {
    const at = (choice: number) => meanOf(values[party]?.[choice] ?? [])
    return { party: name, unit: unitText, from: at(from), to: at(to) }
  })
}

function verdictOf(decisive: readonly Measured[], expected: Expected): Verdict {
  const isTurned = decisive.some(({ carriers }) => carriers.some(({ changesSign }) => changesSign))
  const own = decisive.map((measured) => verdictOfOne(measured, expected))
  if (own.every((one) => one === 'trifling')) return 'trifling'
  if (isTurned && expected !== 'negligible') return 'not settled'
  if (own.every((one) => one === own[0])) return own[0] ?? 'cannot tell'
  return own.includes('cannot tell') ? 'cannot tell' : 'the measures differ'
}

function verdictOfOne({ difference: { low, high } }: Measured, expected: Expected): Verdict {
  if (low === null || high === null) return 'cannot tell'
  if (expected === 'negligible') {
    if (low > -NEGLIGIBLE && high < NEGLIGIBLE) return 'agrees'
    return low > NEGLIGIBLE || high < -NEGLIGIBLE ? 'disagrees' : 'cannot tell'
  }
  if (low > -TRIFLE && high < TRIFLE) return 'trifling'
  const [falls, rises] = [high < 0, low > 0]
  if (!falls && !rises) return 'cannot tell'
  return falls === (expected === 'lower') ? 'agrees' : 'disagrees'
}
