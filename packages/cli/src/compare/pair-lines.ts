import type { MeanInterval, PairComparison } from '@erosion/engine'
import { USUAL_WIDTH } from '../run/output/usual-width.js'
import { intervalTexts, shareText } from '../strategy/number-text.js'
import { tableLines, type TextColumn } from '../strategy/table-lines.js'
import { layOut } from '../table/layout.js'
import { rowsInGroups, rowsSideBySide } from '../table/named-rows.js'
import type { PairGroup } from './pair-groups.js'

/** The pairs of a player as a table: what changes, by how much, who is better off, what it costs. */
export function* groupLines(
  { player, others, pairs }: PairGroup,
  unit: string,
  width = USUAL_WIDTH,
): Generator<string> {
  const columns = [
    ...pairColumns(pairs.map(({ pair }) => pair)),
    ...costColumns(
      pairs.map(({ pair }) => pair),
      unit,
    ),
  ]
  const rows = pairs.map(({ context, from, to }, i) => ({
    parts: [...context, `${from} → ${to}`],
    cells: columns.map(({ cells }) => cells[i] ?? ''),
  }))
  const wide = rowsSideBySide([...others, player], rows)
  const headings = columns.map(({ heading }) => [heading])
  if (layOut({ levels: [wide.name], headings, rows: wide.rows }).total <= width) {
    yield* tableLines(
      wide.name,
      wide.rows.map(({ name }) => name),
      columns,
      width,
    )
    return
  }
  const narrow = rowsInGroups(rows)
  const spread = columns.map(({ heading }, i) => ({
    heading,
    cells: narrow.map(({ cells }) => cells[i] ?? ''),
  }))
  yield* tableLines(
    [...others, player].join(', '),
    narrow.map(({ name }) => name),
    spread,
    width,
  )
}

/** The outcomes that say what pairs cost. */
export function costNames(pairs: readonly PairComparison[]): readonly string[] {
  return [...new Set(pairs.flatMap(({ costs }) => costs.map(({ outcome }) => outcome)))]
}

/** What is told of every pair. */
export function pairColumns(pairs: readonly PairComparison[]): readonly TextColumn[] {
  const differences = intervalTexts(pairs.map(({ difference }) => difference))
  return [
    { heading: 'difference', cells: differences.map(({ value }) => value) },
    { heading: '95 % interval', cells: differences.map(({ interval }) => interval) },
    { heading: 'better', cells: pairs.map(({ wins }) => shareText(wins?.better)) },
    { heading: 'worse', cells: pairs.map(({ wins }) => shareText(wins?.worse)) },
    { heading: 'narrower', cells: pairs.map(({ narrowing, wins }) => narrowingText(narrowing, wins)) },
  ]
}

function narrowingText(narrowing: number | null, wins: PairComparison['wins']): string {
  if (narrowing === null) return wins?.equal === 1 ? 'equal' : '–'
  return `${narrowing.toFixed(narrowing < 9.95 ? 1 : 0)}×`
}

/** What the changes cost, and what a unit, or a hundredth, gained by them does. */
function costColumns(pairs: readonly PairComparison[], unit: string): readonly TextColumn[] {
  const names = costNames(pairs)
  return names.flatMap((outcome): readonly TextColumn[] => {
    const own = pairs.map(({ costs }) => costs.find((cost) => cost.outcome === outcome))
    const isShare = unit === '1'
    const money = own.find(Boolean)?.unit ?? '1'
    const spent = intervalTexts(own.map((cost) => cost?.difference ?? none))
    const each = intervalTexts(own.map((cost) => scaled(cost?.perUnit ?? null, isShare ? 0.01 : 1)))
    const isGain = own.map((cost) => (cost?.perUnit?.mean ?? 0) >= 0)
    const price = (texts: readonly string[]) => texts.map((text, i) => (isGain[i] ? text : 'a loss'))
    return [
      {
        heading: `${names.length > 1 ? outcome : 'cost'}${money === '1' ? '' : ` (${money})`}`,
        cells: spent.map(({ value }) => value),
      },
      { heading: isShare ? 'a point' : `per ${unit}`, cells: price(each.map(({ value }) => value)) },
      { heading: '95 % interval', cells: each.map(({ interval }, i) => (isGain[i] ? interval : '')) },
    ]
  })
}

const none: MeanInterval = { mean: null, low: null, high: null }

function scaled(interval: MeanInterval | null, factor: number): MeanInterval {
  if (!interval) return none
  const by = (value: number | null) => (value === null ? null : value * factor)
  return { mean: by(interval.mean), low: by(interval.low), high: by(interval.high) }
}
