import { expect, it } from 'vitest'
import { percentile, spreadOf } from '../measure/percentile.js'
import { gatherFacts } from './facts.js'
import { growthFigure } from './growth-figure.js'
import { renderTable } from './render-table.js'
import { atLeast, atMost } from './row.js'

it('a percentile is one of the values, by nearest rank', () => {
  expect(percentile([4, 1, 3, 2], 0.5)).toBe(2)
  expect(spreadOf(Array.from({ length: 25 }, (_, i) => 25 - i))).toEqual({ low: 3, median: 13 })
  expect(percentile([7], 0.1)).toBe(7)
})

it('facts are those of all sections, null where nothing was measured', () => {
  const facts = gatherFacts([
    { ratios: { 'c-scalar': 1.23456, mathjs: 500 }, nsPerEquation: 2.5 },
    {},
    { ratios: { noise: 0.0512345 } },
  ])
  expect(facts).toEqual({
    ratios: {
      ...{ 'c-scalar': 1.235, 'c-vector': null, mathjs: 500 },
      ...{ interpreter: null, workers: null, noise: 0.05123 },
    },
    nsPerEquation: 2.5,
    coldMs: null,
  })
})

it('a table says which goals are met', () => {
  const text = renderTable([
    { what: 'a', low: 0.123456, median: 12.3456, unit: 'ms' },
    { what: 'longer', unit: '', result: '1.6 ×', goal: atLeast(1.6, 1.5, ' ×') },
    { what: 'b', unit: '', result: '1.6 ×', goal: atMost(1.6, 1.5, ' ×'), note: 'why' },
  ])
  expect(text.split('\n')).toEqual([
    '         low  median  unit  result  goal',
    '─'.repeat(57),
    'a       0.12    12.3  ms',
    'longer                       1.6 ×  ≥ 1.5 ×  met',
    'b                            1.6 ×  ≤ 1.5 ×  not met; why',
    '',
  ])
})

it('in the figure, what grows in proportion lies on the dashed line', () => {
  const points = [1, 10, 100].map((x) => ({ x, y: 0.5 * x }))
  const svg = growthFigure([{ title: 'equations', unit: 'ms', points }])
  const [begin, end] = [...svg.matchAll(/[ML]([\d.]+),([\d.]+)/g)]
    .slice(-2)
    .map(([, x, y]) => [Number(x), Number(y)])
  const circles = [...svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)])
  expect(circles).toHaveLength(3)
  const slope = (end![1]! - begin![1]!) / (end![0]! - begin![0]!)
  for (const [x, y] of circles) expect(y).toBeCloseTo(end![1]! + slope * (x! - end![0]!), 0)
})
