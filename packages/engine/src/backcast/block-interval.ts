import type { Interval } from '#stats/interval'
import { mean } from '#stats/moments'
import { studentQuantile } from '#stats/student-quantile'
import { sum } from '#stats/sum'

/** A number that was seen somewhere at a time. */
export interface Placed {
  readonly value: number
  readonly place: string
  readonly time: number
}

/** How many years a block in time holds, and the fewest blocks that can tell how far a mean strays. */
export const blocks = { years: 2, fewest: 3 } as const

/**
 * The interval of 90 % of the mean of numbers that depend on their neighbours: by Student's t over whole places, which
 * allows for what stays wrong in one place, and over blocks of years, which allows for what happens everywhere at once;
 * the wider one counts. So few blocks cannot be resampled: their bootstrap covers far less than it says.
 * @returns undefined for fewer than three places or three blocks of years
 * Source: Ibragimov and Müller 2010, J. Bus. Econ. Stat. 28, 453–468 (t over few groups); Carlstein 1986, Ann. Stat. 14,
 *   1171–1179 (blocks of time).
 */
export function blockInterval(values: readonly Placed[]): Interval | undefined {
  const first = Math.min(...values.map(({ time }) => time))
  const places = halfWidth(values, ({ place }) => place)
  const years = halfWidth(values, ({ time }) => Math.floor((time - first) / blocks.years))
  if (places === undefined || years === undefined) return undefined
  const [middle, half] = [mean(values.map(({ value }) => value)), Math.max(places, years)]
  return { low: middle - half, high: middle + half }
}

/** Half the width by blocks of one kind: the mean as a ratio of sums, so that blocks may differ in size. */
function halfWidth(values: readonly Placed[], blockOf: (one: Placed) => string | number): number | undefined {
  const names = [...new Set(values.map(blockOf))]
  if (names.length < blocks.fewest) return undefined
  const middle = mean(values.map(({ value }) => value))
  const off = names.map((name) =>
    sum(values.filter((one) => blockOf(one) === name).map(({ value }) => value - middle)),
  )
  const squares = sum(off.map((one) => one * one)) * (names.length / (names.length - 1))
  return (studentQuantile(names.length - 1)(0.95) * Math.sqrt(squares)) / values.length
}
