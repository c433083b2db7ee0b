import { describe, expect, it } from 'vitest'
import { readModel } from '#model/read-model'
import { erosionV1 as erosion } from './model.js'

const problems: string[] = []
const { model } = readModel(erosion, new Set(), (path, { message }) =>
  problems.push(`${path.join('/')}: ${message}`),
)
const parameters = Object.entries(erosion.parameters ?? {})
const { levers, exogenous, stocks, auxiliaries } = erosion
const others = [levers, exogenous, stocks, auxiliaries].flatMap((section) => Object.entries(section ?? {}))

/** Tables that divide a whole, and the position of the dimension over which they sum to one. */
const compositions: [name: string, summed: number][] = [
  ['start_share', 0],
  ['start_route', 0],
  ['start_buyer_share', 0],
  ['start_settlement', 0],
  ['settlement_network', 0],
  ['labour_elsewhere', 0],
  ['corridor_control', 1],
  ['corridor_building', 1],
  ['network_control', 1],
  ['capital_split', 1],
  ['investment_allocation', 1],
  ['policy_allocation', 1],
]

/** Sums of a table of two dimensions over one of them. */
function sumsOver(name: string, summed: number): number[] {
  const table = model.values.get(name)?.mid ?? new Float64Array()
  const [rows = 0, columns = 0] = (model.variables.get(name)?.indices ?? []).map(
    ({ dimension }) => dimension.elements.length,
  )
  const length = summed === 0 ? columns : rows
  const sums = Array<number>(length).fill(0)
  table.forEach((value, i) => {
    const place = summed === 0 ? i % columns : Math.floor(i / columns)
    sums[place] = (sums[place] ?? 0) + value
  })
  return sums
}

describe('the flagship model', () => {
  it('reads without a problem: names, units, ranges and bounds', () => {
    expect(problems).toEqual([])
  })

  it.each([...parameters, ...others])('%s has a unit, a meaning and a source', (_, declaration) => {
    expect(declaration.unit).toBeTruthy()
    expect(declaration.meaning).toBeTruthy()
    expect(declaration.source).toBeTruthy()
  })

  it.each(parameters)('%s has bounds, and a source with the code of its evidence', (_, parameter) => {
    expect(parameter.min ?? parameter.max).toBeDefined()
    expect(parameter.low === undefined).toBe(parameter.high === undefined)
    expect(parameter.source).toMatch(/\b(F|Fd|E|M|J)\b/)
  })

  it.each(compositions)('%s sums to one', (name, summed) => {
    const sums = sumsOver(name, summed)
    expect(sums.length).toBeGreaterThan(1)
    // Entries have at most three decimals: a sum of six is off by a few roundings, not by a thousandth.
    for (const sum of sums) expect(sum).toBeCloseTo(1, 12)
  })
})
