import { describe, expect, it } from 'vitest'
import { freezeVariable } from './freeze.js'
import { printEquation } from './print-equation.js'
import { readModel } from './read-model.js'

/** An equation of x over y and z, with y frozen unless said. */
function frozen(equation: string, name = 'y'): string {
  const source = {
    dimensions: { k: ['one', 'two'], j: 'k' },
    tables: {
      curve: { unit: '1', input: '1', points: [[0, 0] as [number, number], [1, 2] as [number, number]] },
    },
    'time unit': '1',
    parameters: { z: { unit: '1', mid: 1 } },
    exogenous: { 'y[k]': { unit: '1', base: 1 } },
    auxiliaries: { x: { unit: '1', equation } },
  }
  const problems: unknown[] = []
  const { model } = readModel(source, new Set(), (_, problem) => void problems.push(problem))
  expect(problems).toEqual([])
  const [formula] = model.formulas
  if (formula?.kind !== 'auxiliary') throw new Error('x is no auxiliary')
  const { text, tree } = freezeVariable(formula.equation, name)
  expect(text).toBe(printEquation(tree))
  return text
}

describe('freezeVariable', () => {
  it.each([
    ['y[one] + z', 'initial(y[one]) + z'],
    ['z * 2', 'z * 2'],
    ['sum(k, y[k] * z)', 'sum(k, initial(y[k]) * z)'],
    ['initial(y[one] * z)', 'initial(y[one] * z)'],
    ['smooth(y[two], z)', 'smooth(initial(y[two]), z)'],
    ['lookup(curve, y[one])', 'lookup(curve, initial(y[one]))'],
    ['if(y[one] > z, y[two], 0)', 'if(initial(y[one]) > z, initial(y[two]), 0)'],
    [
      'sum(k, if(k == one, z, sum(j, if(j == k, z, 0))))',
      'sum(k, if(k == one, z, sum(j, if(j == k, z, 0))))',
    ],
  ])('%s becomes %s', (equation, expected) => {
    expect(frozen(equation)).toBe(expected)
  })

  it('leaves a parameter as it is', () => {
    expect(frozen('z * step(1, z)', 'z')).toBe('z * step(1, z)')
  })
})
