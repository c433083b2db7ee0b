import { describe, expect, it } from 'vitest'
import { isMethodName, methodNames, methods } from './methods.js'
import type { Tableau } from './tableau.js'

/**
 * The conditions that make a method of an order: a sum over the tableau, and what it has to be.
 * Source: Butcher 2016, Numerical Methods for Ordinary Differential Equations, 3rd ed., ch. 3; of the conditions of
 * order 5 only one, enough to tell that a method has not that order.
 */
const conditions: readonly {
  readonly order: number
  readonly name: string
  sum: (tableau: Tableau) => number
  readonly is: number
}[] = [
  { order: 1, name: 'Σ b', sum: ({ weights }) => sumOf(weights, () => 1), is: 1 },
  { order: 2, name: 'Σ b c', sum: ({ weights, nodes }) => sumOf(weights, (i) => nodes[i]!), is: 1 / 2 },
  { order: 3, name: 'Σ b c²', sum: ({ weights, nodes }) => sumOf(weights, (i) => nodes[i]! ** 2), is: 1 / 3 },
  {
    order: 3,
    name: 'Σ b a c',
    sum: (t) => sumOf(t.weights, (i) => inner(t, i, (j) => t.nodes[j]!)),
    is: 1 / 6,
  },
  { order: 4, name: 'Σ b c³', sum: ({ weights, nodes }) => sumOf(weights, (i) => nodes[i]! ** 3), is: 1 / 4 },
  {
    order: 4,
    name: 'Σ b c a c',
    sum: (t) => sumOf(t.weights, (i) => t.nodes[i]! * inner(t, i, (j) => t.nodes[j]!)),
    is: 1 / 8,
  },
  {
    order: 4,
    name: 'Σ b a c²',
    sum: (t) => sumOf(t.weights, (i) => inner(t, i, (j) => t.nodes[j]! ** 2)),
    is: 1 / 12,
  },
  {
    order: 4,
    name: 'Σ b a a c',
    sum: (t) => sumOf(t.weights, (i) => inner(t, i, (j) => inner(t, j, (k) => t.nodes[k]!))),
    is: 1 / 24,
  },
  { order: 5, name: 'Σ b c⁴', sum: ({ weights, nodes }) => sumOf(weights, (i) => nodes[i]! ** 4), is: 1 / 5 },
]

function sumOf(weights: readonly number[], term: (i: number) => number): number {
  return weights.reduce((sum, weight, i) => sum + weight * term(i), 0)
}

/** The sum over the row of a stage. */
function inner({ stages }: Tableau, i: number, term: (j: number) => number): number {
  return sumOf(stages[i]!, term)
}

describe.each(methodNames)('the tableau of %s', (name) => {
  const tableau = methods[name]

  it('says its own name', () => {
    expect(tableau.name).toBe(name)
  })

  it('is explicit: a row for each stage, no longer than the stages before it', () => {
    const { nodes, stages, weights } = tableau
    expect([stages.length, weights.length]).toEqual([nodes.length, nodes.length])
    stages.forEach((row, i) => expect(row).toHaveLength(i))
    expect(nodes[0]).toBe(0)
  })

  it('looks where its stages have come to', () => {
    tableau.stages.forEach((row, i) =>
      expect(row.reduce((sum, a) => sum + a, 0)).toBeCloseTo(tableau.nodes[i]!, 15),
    )
  })

  // Sums of a few halves, thirds and sixths: some roundings of 1e-16.
  const met = ({ sum, is }: (typeof conditions)[number]) => Math.abs(sum(tableau) - is) < 1e-15

  it.each(conditions.filter(({ order }) => order <= tableau.order))('meets $name = $is', (condition) => {
    expect(met(condition)).toBe(true)
  })

  it('has no higher order than it declares', () => {
    expect(conditions.filter(({ order }) => order === tableau.order + 1).every(met)).toBe(false)
  })
})

it('the names of methods are those of the table', () => {
  expect(methodNames).toEqual(['euler', 'heun', 'rk4'])
  for (const name of ['rk5', 'RK4', '', 'constructor', 'toString']) expect(isMethodName(name)).toBe(false)
  for (const name of methodNames) expect(isMethodName(name)).toBe(true)
})
