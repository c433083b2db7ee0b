import { describe, expect, it } from 'vitest'
import type { Compile } from '#compile/kernel'
import { readScenario } from '#scenario/read-scenario'
import { simulate } from '../simulate.js'
import { kernels } from '../../test/kernels.js'
import { caseModel } from '../../test/case-model.js'
import { expressionCases } from '../../test/expression-cases.js'
import { callableNames } from './functions.js'
import { operators } from './operators.js'

/** What an expression comes to at a time: a number, or NaN where the run fails. */
function evaluate(compile: Compile, equation: string, time: number): number {
  const auxiliaries = { ...caseModel.auxiliaries, it: { unit: '1', equation } }
  const source = { time: { from: 0, to: 8, step: 1 }, method: 'euler', model: { ...caseModel, auxiliaries } }
  const { scenario, issues } = readScenario(JSON.stringify(source))
  expect(issues).toEqual([])
  const { series } = simulate(scenario!, { series: ['it'], compile })
  return series.get('it')![time]!
}

describe.each(kernels)('every expression, by %s', (_, compile) => {
  const rows = expressionCases.map(([about, text, value, time = 0]) => ({ about, text, value, time }))
  const isFinite = ({ value }: (typeof rows)[number]) => Number.isFinite(value)

  it.each(rows.filter(isFinite))('$about: $text is $value', ({ text, value, time }) => {
    expect(evaluate(compile, text, time)).toBe(value)
  })

  it.each(rows.filter((row) => !isFinite(row)))('$about: $text is $value', ({ text, value, time }) => {
    // A run records no infinity. A comparison tells it from NaN.
    expect(evaluate(compile, text, time)).toBeNaN()
    const sign = Number.isNaN(value) ? NaN : value > 0 ? 1 : 0
    expect(evaluate(compile, `(${text}) > 0`, time)).toBe(sign)
  })
})

describe('the table of cases', () => {
  const everyText = expressionCases.map(([, text]) => text).join('\n')

  it.each(operators.map(({ sign }) => sign))('has the operator %s', (sign) => {
    expect(everyText).toContain(sign)
  })

  it.each(callableNames)('has the function %s', (name) => {
    expect(everyText).toContain(`${name}(`)
  })

  it('says each thing once', () => {
    const descriptions = expressionCases.map(([description]) => description)
    expect(new Set(descriptions).size).toBe(descriptions.length)
    expect(new Set(expressionCases.map(([, text, , time]) => `${text} at ${time}`)).size).toBe(
      expressionCases.length,
    )
  })
})
