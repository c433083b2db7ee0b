import { expect, it } from 'vitest'
import { renderIssues } from '#core/render-issue'
import { readScenario } from './read-scenario.js'

const warningsOf = (equation: string, parameters: Readonly<Record<string, number>> = {}) => {
  const text = `model:
  parameters: { k: { unit: year, mid: 2050 }, width: { unit: year, mid: -1 }, early: { unit: year, mid: -1 } }
  dimensions: { side: [east, west] }
  stocks: { x: { unit: 1, initial: 1, rate: 0 } }
  auxiliaries: { 'y[side]': { unit: 1, equation: '${equation}' } }
time: { from: 2020, to: 2040, step: 1 }`
  const { warnings, issues, texts } = readScenario(text, { overrides: { parameters } })
  expect(issues).toEqual([])
  return renderIssues(warnings, texts)
}

it.each([
  ['step(1, k)', 'this step never comes: the run has ended by then. Found: 2050. Expected: 2020 to 2040.'],
  ['x * step(1, 2041)', 'this step never comes'],
  ['step(1, early)', 'this step has come before the run begins. Found: -1. Expected: 2020 to 2040.'],
  ['pulse(k, 1)', 'this pulse never comes'],
  ['pulse(2030, width)', 'this pulse ends before it starts. Found: 2029. Expected: at least 2030.'],
  ['pulse(early, 2)', 'this pulse is over before the run begins. Found: 1.'],
  ['ramp(1 / k, k, k + 1)', 'this ramp never comes'],
  ['ramp(1 / k, 2000, 2020)', 'this ramp is over before the run begins'],
  ['ramp(1 / k, 2030, k - 30)', 'this ramp ends before it starts'],
])('%s is told where it stands, and once', (equation, words) => {
  const told = warningsOf(equation)
  expect(told).toMatch(/^scenario\.yaml:5:\d+ {2}out-of-range\n/)
  expect(told).toContain(words)
  expect(told.match(/out-of-range/g)).toHaveLength(1)
})

it.each(['step(1, 2020)', 'step(1, 2040)', 'pulse(2019, 2)', 'pulse(2040, 9)', 'ramp(1 / k, 2000, k)'])(
  '%s is as good as others',
  (equation) => {
    expect(warningsOf(equation)).toBe('')
  },
)

it('a time is that of the value from outside', () => {
  expect(warningsOf('step(1, k)', { k: 2030 })).toBe('')
})
