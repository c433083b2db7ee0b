import { describe, expect, it } from 'vitest'
import { readModel } from '#model/read-model'
import { evidenceCodes } from '#model/schema'
import { erosion } from './model.js'

const problems: string[] = []
const { model } = readModel(erosion, new Set(), (path, { message }) =>
  problems.push(`${path.join('/')}: ${message}`),
)
const parameters = Object.entries(erosion.parameters ?? {})
const { levers, exogenous, stocks, auxiliaries } = erosion
const others = [levers, exogenous, stocks, auxiliaries].flatMap((section) => Object.entries(section ?? {}))

/** Tables that divide a whole, and the position of the dimension over which they sum to one. */
const compositions: [name: string, summed: number][] = [
  ['start_share', 1],
  ['start_route', 0],
  ['start_settlement', 0],
  ['settlement_network', 0],
  ['corridor_control', 1],
  ['corridor_building', 1],
  ['network_control', 1],
  ['capital_split', 1],
  ['policy_allocation', 1],
]

/** Sums of a table over one of its dimensions. */
function sumsOver(name: string, summed: number): number[] {
  const table = model.values.get(name)?.mid ?? new Float64Array()
  const lengths = (model.variables.get(name)?.indices ?? []).map(({ dimension }) => dimension.elements.length)
  const inner = lengths.slice(summed + 1).reduce((product, length) => product * length, 1)
  const length = lengths[summed] ?? 0
  const sums = Array<number>(table.length / length).fill(0)
  table.forEach((value, i) => {
    const place = Math.floor(i / (inner * length)) * inner + (i % inner)
    sums[place] = (sums[place] ?? 0) + value
  })
  return sums
}

/** What the size of the model promises: every name counts once. */
const limits = { equations: 60, parameters: 80 }

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
    expect(evidenceCodes).toContain(parameter.evidence)
    expect(parameter.source?.startsWith('judgement: ')).toBe(parameter.evidence === 'J')
  })

  it.each(compositions)('%s sums to one', (name, summed) => {
    const sums = sumsOver(name, summed)
    expect(sums.length).toBeGreaterThan(1)
    // Entries have at most three decimals: a sum of six is off by a few roundings, not by a thousandth.
    for (const sum of sums) expect(sum).toBeCloseTo(1, 12)
  })

  it('has no more equations and parameters than promised', () => {
    expect(Object.keys({ ...stocks, ...auxiliaries }).length).toBeLessThanOrEqual(limits.equations)
    expect(parameters.length).toBeLessThanOrEqual(limits.parameters)
  })

  it('cites nothing from memory: what was looked up and not found is judgement', () => {
    expect(parameters.filter(([, { evidence }]) => evidence === 'M')).toEqual([])
  })

  it('rests on sources for seven parameters in ten at least', () => {
    const sourced = parameters.filter(([, { evidence }]) => evidence !== 'J')
    expect(sourced.length / parameters.length).toBeGreaterThanOrEqual(0.7)
  })
})
