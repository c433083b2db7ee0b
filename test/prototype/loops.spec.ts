import {
  explainModel,
  makeLoopStrength,
  policyCombinations,
  simulate,
  withoutLoop,
  type LoopExplanation,
} from '@erosion/engine'
import { beforeAll, describe, expect, it } from 'vitest'
import { flagshipWith } from '../flagship/flagship.js'

/** Half-year steps of RK4 give retention to 0.01 of a point of what steps of 1/12 give. */
const flagship = flagshipWith(
  'time: { step: 1/2, save: 1 }\noutcomes: null\nexpectations: null\n',
  'central-asia-2025-v1.yaml',
)

/**
 * What the design of the model says of its loops: whether each balances or reinforces, and by how many points
 * retention moves without it at most, in any of the nine cells of postures and any year.
 */
const design = [
  ['B1', '-', 2.1],
  ['B3', '-', 2.2],
  ['B4', '-', 3.0],
  ['B5', '-', 5.0],
  ['B5b', '-', 0.9],
  ['R1', '+', 13.8],
  ['R2', '+', 0.5],
  ['R3', '+', 1.0],
  ['R4', '+', 0.2],
  ['R5', '+', 0.5],
  ['R6', '+', 0.3],
  ['R7', '+', 1.9],
] as const

describe('the loops of the first version', () => {
  let loops: readonly LoopExplanation[]
  let strengthOf: ReturnType<typeof makeLoopStrength>

  beforeAll(() => {
    loops = explainModel(flagship).loops
    strengthOf = makeLoopStrength(flagship, 'retention')
  }, 120_000)

  it('are those of the design', () => {
    const named = loops.flatMap(({ name }) => name?.split(' ')[0] ?? [])
    expect(named).toEqual(['B1', 'B2', 'B3', 'B4', 'B5', 'B5b', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7'])
  })

  it('balance or reinforce as their letters say', () => {
    for (const { name, polarity } of loops) {
      if (name !== undefined) expect(polarity, name).toBe(name.startsWith('B') ? '-' : '+')
    }
  })

  it('are felt in every link', () => {
    for (const { name, signs } of loops) {
      if (name !== undefined) expect(signs, name).not.toContain('0')
    }
  })

  it.each(design)('%s (%s) is as strong as the design says: %d points', (name, _, points) => {
    const change = strengthOf(name)?.change ?? NaN
    expect(Math.abs(100 * change).toFixed(1)).toBe(points.toFixed(1))
  })

  it('B2 is the posture: 2.3 points by 2035 under deals', () => {
    const at2035 = (of: typeof flagship) => {
      const policies = { russia: 'erosion-management', us: 'deals' }
      return simulate(of, { policies, series: ['retention'] }).series.get('retention')![10]!
    }
    expect((100 * (at2035(flagship) - at2035(withoutLoop(flagship, 'B2')))).toFixed(1)).toBe('2.3')
  })

  it('without B2 erosion management does as much as watching', () => {
    const opened = withoutLoop(flagship, 'B2')
    const retention = (russia: string) =>
      simulate(opened, { policies: { russia, us: 'deals' }, series: ['retention'] }).series.get('retention')
    expect(retention('erosion-management')).toEqual(retention('watch'))
    expect(policyCombinations(flagship)).toHaveLength(9)
  })

  it('stand beside others that nobody named, each of which is felt', () => {
    const found = loops.filter(({ name }) => name === undefined)
    expect(found.length).toBeGreaterThan(25)
    for (const { path, polarity } of found) expect(polarity, path.join(' ')).not.toBe('0')
  })
})
