import type { MeanInterval } from '#comparison/mean-interval'

/** Hundredths, with two decimals. */
export function points(value: number | null): string {
  return value === null ? '–' : fixed(value * 100, 2)
}

/** A number with two decimals. */
export function plain(value: number | null): string {
  return value === null ? '–' : fixed(value, 2)
}

/** Both ends of an interval. */
export function ends({ low, high }: MeanInterval, text: (value: number | null) => string): string {
  return low === null || high === null ? '–' : `${text(low)} … ${text(high)}`
}

/** A share of futures: only none is 0 % and only all is 100 %. */
export function percent(share: number): string {
  const text = (share * 100).toFixed(0)
  if (share > 0 && text === '0') return '<1 %'
  return share < 1 && text === '100' ? '>99 %' : `${text} %`
}

/** A ratio in percent, without the sign. */
export function ratio(value: number | null): string {
  return value === null ? '–' : fixed(value * 100, 0)
}

/** Decimals, and no 0 below 0. */
function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals)
  return Number(text) === 0 ? text.replace('-', '') : text
}

/** A table of a page, left alone by formatters: one changed number is to change one line. */
export function pageTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = headings.map((_, i) => (i === 0 ? '---' : '---:'))
  return [
    '<!-- prettier-ignore-start -->',
    '',
    ...[headings, rule, ...rows].map(line),
    '',
    '<!-- prettier-ignore-end -->',
  ].join('\n')
}
