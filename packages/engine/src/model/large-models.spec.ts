import { expect, it } from 'vitest'
import { interpret } from '#compile/interpret'
import { euler } from '#compile/methods/euler'
import { runAlone } from '../../test/run-alone.js'
import { expand } from './expand.js'
import { readModel } from './read-model.js'
import type { ModelSource } from './schema.js'

/** The value of `y` at the first instant; parameters are 1. */
function valueOf(source: ModelSource): number {
  const fail = (path: readonly unknown[], { message }: { message: string }): never => {
    throw new Error(`${path.join(' ')}: ${message}`)
  }
  const { model } = expand(readModel(source, new Set(), fail).model, [], fail)
  const values = new Float64Array(model.slots.length).fill(1)
  const grid = { from: 0, step: 1, stepCount: 0 }
  const recorded = [model.firstSlots.get('y')!]
  const { status, records } = runAlone(interpret, model, { grid, tableau: euler, values, recorded })
  expect(status).toEqual({ kind: 'ok' })
  return records[0]!
}

const aux = (equation: string) => ({ unit: '1', equation })

it('a chain of 5,000 auxiliaries is computed, in whatever order it is declared', () => {
  const length = 5000
  const chain = Array.from({ length }, (_, i) => [`a${i}`, aux(i === 0 ? '1' : `a${i - 1} + 1`)] as const)
  const y = ['y', aux(`a${length - 1}`)] as const
  expect(valueOf({ auxiliaries: Object.fromEntries([...chain, y]) })).toBe(length)
  expect(valueOf({ auxiliaries: Object.fromEntries([y, ...chain.reverse()]) })).toBe(length)
})

it('a loop of 5,000 auxiliaries is found', () => {
  const length = 5000
  const loop = Array.from({ length }, (_, i) => [`a${i}`, aux(`a${(i + 1) % length}`)] as const)
  const found: string[] = []
  const { model } = readModel({ auxiliaries: Object.fromEntries(loop) }, new Set(), () => expect.fail())
  expand(model, [], (_, problem) => found.push(problem.found ?? ''))
  expect(found).toHaveLength(1)
  expect(found[0]?.split(' → ')).toHaveLength(length + 1)
})

const elements = Array.from({ length: 500 }, (_, i) => `e${i}`)
const dimensions = { wide: elements, other: 'wide' }
const parameters = { 'a[wide]': { unit: '1', mid: 1 } }

it.each([
  ['sum(wide, a[wide])', 500],
  ['mean(wide, a[wide])', 1],
  ['max(wide, a[wide] + if(wide == e499, 6, 0))', 7],
  ['min(wide, a[wide] - if(wide == e0, 6, 0))', -5],
])('%s over 500 elements is computed', (equation, value) => {
  expect(valueOf({ dimensions, parameters, auxiliaries: { y: aux(equation) } })).toBe(value)
})

it('200 sums over 200 elements are computed', () => {
  const square = { ...dimensions, wide: elements.slice(0, 200) }
  const auxiliaries = {
    'row[wide]': aux('sum(other, if(other == wide, 0, a[other]))'),
    y: aux('sum(wide, row[wide])'),
  }
  expect(valueOf({ dimensions: square, parameters, auxiliaries })).toBe(200 * 199)
})

it('an equation of 500 terms is computed', () => {
  expect(valueOf({ auxiliaries: { x: aux('1'), y: aux(Array(500).fill('x').join(' + ')) } })).toBe(500)
})
