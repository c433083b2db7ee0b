import { expect, test } from 'vitest'
import { intervalChart, type IntervalRow } from './interval-chart.js'

/** The ends of the lines of a row, left to right, thinnest first. */
function linesOf(rows: readonly IntervalRow[]): readonly (readonly number[])[] {
  const shared = { title: 't', about: [], rowsAre: 'r', notesAre: 'n', axis: 'a', notes: [] }
  const picture = intervalChart({ ...shared, rows })
  const lines = [...picture.matchAll(/<line x1="([\d.]+)" y1="([\d.]+)" x2="([\d.]+)" y2="([\d.]+)"/g)]
  return lines
    .map(([, ...at]) => at.map(Number))
    .filter(([, y1, , y2]) => y1 === y2)
    .map(([x1 = 0, , x2 = 0]) => [x1, x2])
}

test('a reach is a line around the interval, to the same scale, and stands within the picture', () => {
  const [reach, bar] = linesOf([{ name: 'one', value: 2, low: 1, high: 3, reach: [-4, 9] }])
  const [[from = 0, to = 0], [low = 0, high = 0]] = [reach ?? [], bar ?? []]
  const scale = (to - from) / 13
  expect((low - from) / scale).toBeCloseTo(5, 2)
  expect((high - from) / scale).toBeCloseTo(7, 2)
  expect(from).toBeGreaterThan(0)
  expect(linesOf([{ name: 'one', value: 2, low: 1, high: 3 }])).toHaveLength(1)
})
