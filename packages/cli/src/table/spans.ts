import type { Table } from './table.js'

/** Neighbouring columns that stand under one heading. */
export interface Span {
  readonly heading: string
  readonly first: number
  readonly last: number
}

/** The headings of one level with the columns that each stands over; a level of -1 is one span over all. */
export function spansOf({ headings }: Pick<Table, 'headings'>, level: number): readonly Span[] {
  const key = (column: number) => JSON.stringify(headings[column]?.slice(0, level + 1))
  const starts = headings.flatMap((_, i) => (i === 0 || key(i) !== key(i - 1) ? [i] : []))
  return starts.map((first, i) => ({
    heading: headings[first]?.[level] ?? '',
    first,
    last: (starts[i + 1] ?? headings.length) - 1,
  }))
}
