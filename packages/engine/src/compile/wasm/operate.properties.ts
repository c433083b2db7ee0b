import fc from 'fast-check'
import { expect, it } from 'vitest'
import { operations } from '#expression/functions'
import { extremes } from '../../../test/random-model.js'
import { Graph, type NodeId } from './graph.js'
import { operate } from './operate.js'

/** The value of a node, slots standing for some numbers. */
function valueOf(graph: Graph, id: NodeId, slots: readonly number[]): number {
  const node = graph.node(id)
  if (node.kind === 'number') return node.value
  if (node.kind === 'slot') return slots[node.slot]!
  const [a = 0, b = 0, c = 0] = node.args.map((arg) => valueOf(graph, arg, slots))
  return operations.find(({ name }) => name === node.operation)!.evaluate(a, b, c)
}

const number = fc.oneof(
  fc.constantFrom(...extremes),
  fc.constantFrom(4, -8, 0.25, 2 ** -1022, 2 ** 1023),
  fc.double(),
)

it('every simpler form has the bits of the operation, whichever arguments are numbers', () => {
  const args = fc.tuple(number, number, number)
  const known = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean())
  fc.assert(
    fc.property(fc.constantFrom(...operations), args, known, (operation, drawn, isKnown) => {
      const values =
        operation.name === 'whole_power' ? [drawn[0], 1 + (Math.abs(drawn[1]) < 3 ? 4 : 2), 0] : drawn
      const graph = new Graph()
      const nodes = values
        .slice(0, operation.arity)
        .map((value, i) => (isKnown[i] ? graph.number(value) : graph.slot(i)))
      const made = valueOf(graph, operate(graph, operation.name, nodes), values)
      const [a = 0, b = 0, c = 0] = values
      expect(made).toBe(operation.evaluate(a, b, c))
    }),
    { numRuns: 5000, seed: 20250101 },
  )
})

it('a sign taken twice, and equal expressions in another order, are one node', () => {
  const graph = new Graph()
  const [a, b] = [graph.slot(0), graph.slot(1)]
  expect(operate(graph, 'negate', [operate(graph, 'negate', [a])])).toBe(a)
  expect(operate(graph, 'add', [a, b])).toBe(operate(graph, 'add', [b, a]))
  expect(operate(graph, 'subtract', [a, b])).not.toBe(operate(graph, 'subtract', [b, a]))
  expect(graph.number(0)).not.toBe(graph.number(-0))
})
