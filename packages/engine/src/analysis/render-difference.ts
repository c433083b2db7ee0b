import type { PolicyChoice } from '#scenario/policy-choice'
import type { InputDifference, OutcomeDifference, OutcomeDifferences, ScenarioDifference } from './diff.js'

/** A form in which a difference can be read. */
export type DifferenceFormat = 'text' | 'json'

/** The names of all forms, for messages and choices. */
export const differenceFormats: readonly DifferenceFormat[] = ['text', 'json']

/** A difference in one of its forms, without a line break at its end. */
export function renderDifference(difference: ScenarioDifference, format: DifferenceFormat): string {
  if (format === 'json') return JSON.stringify(difference, null, 2)
  return [...inputLines(difference.inputs), '', ...outcomeLines(difference.outcomes)].join('\n')
}

/** So many elements of one array are shown; of more, the first ones. */
const MOST_ELEMENTS = 6

function inputLines(inputs: readonly InputDifference[]): readonly string[] {
  const arrays = groupBy(inputs, ({ section, name }) => `${section} ${name.replace(/\[.*/, '')}`)
  const lines = [...arrays.values()].flatMap((elements) => {
    const shown = elements.slice(0, elements.length > MOST_ELEMENTS ? MOST_ELEMENTS - 1 : MOST_ELEMENTS)
    const left = elements.length - shown.length
    return [...shown.map(inputLine), ...(left > 0 ? [`  … and ${left} more elements`] : [])]
  })
  return [inputs.length === 0 ? 'inputs: no difference' : `inputs: ${inputs.length} differ`, ...lines]
}

function inputLine({ section, name, from, to }: InputDifference): string {
  const what = `  ${section} ${name}`
  if (from === undefined) return `${what}: only in the second: ${to}`
  return to === undefined ? `${what}: only in the first: ${from}` : `${what}: ${from} → ${to}`
}

function outcomeLines({ differing, compared, onlyFirst, onlySecond }: OutcomeDifferences): readonly string[] {
  const cells = groupBy(differing, ({ policies }) => describePolicies(policies))
  const width = Math.max(0, ...differing.map(({ outcome }) => outcome.length))
  return [
    differing.length === 0
      ? `outcomes: no difference in ${compared}`
      : `outcomes: ${differing.length} of ${compared} differ`,
    ...[...cells].flatMap(([cell, rows]) => [`  ${cell}`, ...rows.map((row) => outcomeLine(row, width))]),
    ...onlyFirst.map((policies) => `  only in the first: ${describePolicies(policies)}`),
    ...onlySecond.map((policies) => `  only in the second: ${describePolicies(policies)}`),
  ]
}

function outcomeLine({ outcome, unit, from, to, change }: OutcomeDifference, width: number): string {
  const difference = change === null ? '' : ` (${change > 0 ? '+' : ''}${describeNumber(change)})`
  const inUnit = unit === '1' ? '' : ` ${unit}`
  return `    ${outcome.padEnd(width)}  ${describeNumber(from)} → ${describeNumber(to)}${difference}${inUnit}`
}

function describeNumber(value: number | null): string {
  return value === null ? '–' : String(Number(value.toPrecision(6)))
}

function describePolicies(policies: PolicyChoice): string {
  const parts = Object.entries(policies).map(([player, policy]) => `${player} ${policy}`)
  return parts.length === 0 ? 'no policies' : parts.join(', ')
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
