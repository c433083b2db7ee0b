import type { PolicyChoice } from '#scenario/policy-choice'
import type { Input, InputSection } from '#inputs/input'

/** What differs between two scenarios. Plain data, fit for JSON. */
export interface ScenarioDifference {
  readonly inputs: readonly InputDifference[]
  readonly outcomes: OutcomeDifferences
}

/** An input that one scenario has and the other has not, or has otherwise. */
export interface InputDifference {
  readonly section: InputSection
  readonly name: string
  /** Undefined when the first scenario has no such input. */
  readonly from: string | number | undefined
  /** Undefined when the second has none. */
  readonly to: string | number | undefined
}

/** The outcomes of two scenarios, policy by policy. */
export interface OutcomeDifferences {
  /** Outcomes that differ, in the order of the outcomes, then of the policies. */
  readonly differing: readonly OutcomeDifference[]
  /** How many pairs of numbers were held against each other, and how many of them are equal to the last bit. */
  readonly compared: number
  readonly equal: number
  /** Policies that only one of the two can play. */
  readonly onlyFirst: readonly PolicyChoice[]
  readonly onlySecond: readonly PolicyChoice[]
}

/** One outcome under one choice of policies; null where it never comes or its run failed. */
export interface OutcomeDifference {
  readonly policies: PolicyChoice
  readonly outcome: string
  readonly unit: string
  readonly from: number | null
  readonly to: number | null
  /** `to - from`; null unless both exist. */
  readonly change: number | null
}

/** The outcomes of one run; a simulation is one. */
export interface RunOutcomes {
  readonly policies: PolicyChoice
  readonly outcomes: ReadonlyMap<string, number | null>
}

/**
 * The inputs in which two scenarios differ: those of the first in its order, then what only the second has.
 * @param first inputs as `inputsOf` gives them
 */
export function diffInputs(first: readonly Input[], second: readonly Input[]): readonly InputDifference[] {
  const [before, after] = [byName(first), byName(second)]
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].flatMap((key): InputDifference[] => {
    const [from, to] = [before.get(key), after.get(key)]
    const { section, name } = from ?? to ?? {}
    if (section === undefined || name === undefined || Object.is(from?.value, to?.value)) return []
    return [{ section, name, from: from?.value, to: to?.value }]
  })
}

function byName(inputs: readonly Input[]): ReadonlyMap<string, Input> {
  return new Map(inputs.map((input) => [`${input.section} ${input.name}`, input]))
}

/**
 * The outcomes in which two scenarios differ, under each choice of policies that both can play; an outcome that
 * only one of them asks for is a difference of inputs.
 * @param units of the outcomes, by name
 */
export function diffOutcomes(
  first: readonly RunOutcomes[],
  second: readonly RunOutcomes[],
  units: ReadonlyMap<string, string>,
): OutcomeDifferences {
  const others = new Map(second.map((run) => [choiceKey(run.policies), run]))
  const own = new Set(first.map(({ policies }) => choiceKey(policies)))
  const pairs = first.flatMap((run) => {
    const other = others.get(choiceKey(run.policies))
    return other
      ? [...run.outcomes].flatMap(([outcome, from]) => pairOf(run, other, outcome, from, units))
      : []
  })
  const names = [...new Set(pairs.map(({ outcome }) => outcome))]
  const differing = names.flatMap((name) =>
    pairs.filter(({ outcome, from, to }) => outcome === name && !Object.is(from, to)),
  )
  return {
    differing,
    compared: pairs.length,
    equal: pairs.length - differing.length,
    onlyFirst: first.flatMap(({ policies }) => (others.has(choiceKey(policies)) ? [] : [policies])),
    onlySecond: second.flatMap(({ policies }) => (own.has(choiceKey(policies)) ? [] : [policies])),
  }
}

function pairOf(
  { policies }: RunOutcomes,
  other: RunOutcomes,
  outcome: string,
  from: number | null,
  units: ReadonlyMap<string, string>,
): OutcomeDifference[] {
  const to = other.outcomes.get(outcome)
  if (to === undefined) return []
  const change = from === null || to === null ? null : to - from
  return [{ policies, outcome, unit: units.get(outcome) ?? '1', from, to, change }]
}

/** Equal for equal choices, in whatever order they name the players. */
function choiceKey(choice: PolicyChoice): string {
  return JSON.stringify(Object.entries(choice).sort(([a], [b]) => (a < b ? -1 : 1)))
}
