import type { PolicyChoice } from '#scenario/policy-choice'
import type { PrintedPart, PrintedSection } from '#page/printed-part'
import { describeChoices, describePolicies } from './describe-policies.js'
import type { OutcomeDifference, OutcomeDifferences } from './diff.js'
import { formatChange } from './format-change.js'
import { formatColumn } from './format-column.js'
import { groupBy } from './group-by.js'
import { differByRounding } from './rounding.js'
import type { SideNames } from './side-names.js'

/** So many choices of policies that one side alone can play are told; of more, the first ones. */
const MOST = 6

/** Outcomes that differ as the parts of a page, each under every choice of policies under which it does. */
export function describeOutcomes(
  { differing, compared, onlyFirst, onlySecond }: OutcomeDifferences,
  [first, second]: SideNames,
): readonly PrintedPart[] {
  const told = differing.filter((difference) => !isRounding(difference))
  const { held, nameOf } = describeChoices(told.map(({ policies }) => policies))
  return [
    { kind: 'heading', text: countOutcomes(told.length, differing.length - told.length, compared) },
    ...words(held && `All of them under ${held}.`),
    ...words(
      told.some(({ change }) => change === null) &&
        'A dash is what never comes, does not exist, or is of a run that failed.',
    ),
    ...(told.length === 0
      ? []
      : [
          { kind: 'table', head: ['', first, second, 'change'], sections: sectionsOf(told, nameOf) } as const,
        ]),
    ...playedByOne(onlyFirst, first),
    ...playedByOne(onlySecond, second),
  ]
}

function countOutcomes(told: number, rounding: number, compared: number): string {
  if (compared === 0) return 'Outcomes: none that both have, under policies that both can play'
  const byRounding = `${rounding} by rounding only`
  if (told === 0) return `Outcomes: no difference in ${compared}${rounding > 0 ? `, but ${byRounding}` : ''}`
  return `Outcomes: ${told} of ${compared} differ${rounding > 0 ? `, and ${byRounding}` : ''}`
}

const words = (text: string | false): readonly PrintedPart[] => (text ? [{ kind: 'words', text }] : [])

/** A section for each outcome, a row for each choice of policies; one section for all when there is one choice. */
function sectionsOf(
  told: readonly OutcomeDifference[],
  nameOf: (policies: PolicyChoice) => string,
): readonly PrintedSection[] {
  const sections = [...groupBy(told, titleOf)].map(([title, rows]) => {
    const numbers = formatColumn(rows.flatMap(({ from, to }) => [from, to]))
    return {
      title,
      rows: rows.map(({ policies, change }, i) => {
        return [nameOf(policies), numbers[2 * i] ?? '', numbers[2 * i + 1] ?? '', formatChange(change)]
      }),
    }
  })
  const choices = new Map(told.map(({ policies }) => [describePolicies(policies), policies]))
  if (choices.size > 1) return sections
  const rows = sections.flatMap(({ title, rows }) => rows.map(([, ...numbers]) => [title, ...numbers]))
  const [title] = [...choices].flatMap(([name, policies]) => (Object.keys(policies).length > 0 ? [name] : []))
  return [{ title, rows }]
}

const titleOf = ({ outcome, unit }: OutcomeDifference): string =>
  (unit === '1' ? outcome : `${outcome} (${unit})`).replace(/\s+/g, ' ').trim()

function isRounding({ from, to }: OutcomeDifference): boolean {
  return from !== null && to !== null && differByRounding(from, to)
}

function playedByOne(choices: readonly PolicyChoice[], side: string): readonly PrintedPart[] {
  if (choices.length === 0) return []
  const shown = choices.slice(0, choices.length > MOST ? MOST - 1 : MOST)
  const left = choices.length - shown.length
  const more = left > 0 ? [`… and ${left} more`] : []
  return [
    { kind: 'heading', text: `Policies that only the ${side} can play: ${choices.length}` },
    { kind: 'list', items: [...shown.map(describePolicies), ...more] },
  ]
}
