import { strongest, type LoopStrength } from '#feedback/loop-strength'
import { printParts } from '#page/print-parts'
import type { PrintedPart } from '#page/printed-part'
import { describeChoices, describePolicies } from './describe-policies.js'
import { formatChange } from './format-change.js'
import { formatColumn } from './format-column.js'
import { differByRounding } from './rounding.js'
import type { DifferenceFormat, DifferenceOptions } from './render-difference.js'

/** What a loop does to one series. Plain data, fit for JSON. */
export interface LoopEffect {
  /** `retention`, `share[russia, kazakhstan]`. */
  readonly series: string
  readonly unit: string
  /** One for each choice of policies under which a run goes well with the loop and without it. */
  readonly strengths: readonly LoopStrength[]
}

/**
 * What a loop does to some series in one of the forms, without a line break at its end: where and when each is
 * changed most, then the same for each choice of policies.
 */
export function renderLoopEffects(
  effects: readonly LoopEffect[],
  format: DifferenceFormat,
  { columns = 80 }: Pick<DifferenceOptions, 'columns'> = {},
): string {
  if (format === 'json') return JSON.stringify(effects, null, 2)
  return printParts(effects.flatMap(describeEffect), format, columns)
}

function describeEffect({ series, unit, strengths }: LoopEffect): readonly PrintedPart[] {
  const told = strengths.filter(({ intact, opened }) => !differByRounding(intact, opened))
  const most = strongest(told)
  const title = unit === '1' ? series : `${series} (${unit})`
  if (strengths.length === 0) return [heading(`${title}: no run with the loop and without it`)]
  if (!most) return [heading(`${title}: the same without the loop`)]
  const { held, nameOf } = describeChoices(told.map(({ policies }) => policies))
  const under = Object.keys(most.policies).length === 0 ? '' : `, under ${describePolicies(most.policies)}`
  const numbers = formatColumn(told.flatMap(({ intact, opened }) => [intact, opened]))
  const rows = told.map(({ policies, time, change }, i) => [
    nameOf(policies),
    formatTime(time),
    numbers[2 * i] ?? '',
    numbers[2 * i + 1] ?? '',
    formatChange(change),
  ])
  const same = strengths.length - told.length
  return [
    heading(`${title}: changes by ${formatChange(most.change)} at most, at ${formatTime(most.time)}${under}`),
    ...words(same > 0 && `Under ${same} of ${strengths.length} choices of policies it stays the same.`),
    ...words(held && `The largest change of each run, all of them under ${held}:`),
    { kind: 'table', head: ['', 'at', 'with', 'without', 'change'], sections: [{ title: undefined, rows }] },
  ]
}

const heading = (text: string): PrintedPart => ({ kind: 'heading', text })

const words = (text: string | false): readonly PrintedPart[] => (text ? [{ kind: 'words', text }] : [])

/** Without the last digits that rounding leaves behind. */
const formatTime = (time: number): string => String(Number(time.toPrecision(6)))
