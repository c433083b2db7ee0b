import {
  explainModel,
  makeLoopStrength,
  policyCombinations,
  simulate,
  withoutLoop,
  type LoopExplanation,
} from '@erosion/engine'
import { beforeAll, describe, expect, it } from 'vitest'
import { flagshipWith } from './flagship.js'

/** Half-year steps of RK4 give retention to 0.01 of a point of what steps of 1/12 give. */
const flagship = flagshipWith(
  'time: { step: 1/2, save: 1 }\noutcomes: null\nheadline: null\nexpectations: null\ngame: null\n',
)

/** The loops of the second version; B balances, R reinforces. */
const named = ['B1', 'B2', 'B3', 'B4', 'B5', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6']

/** A loop that moves retention by less than this in every cell and year would be a loop for show. */
const FELT = 0.001

describe('the loops of the flagship', () => {
  let loops: readonly LoopExplanation[]
  let strengthOf: ReturnType<typeof makeLoopStrength>

  beforeAll(() => {
    loops = explainModel(flagship).loops
    strengthOf = makeLoopStrength(flagship, 'retention')
  }, 120_000)

  it('are those of the design', () => {
    expect(loops.flatMap(({ name }) => name?.split(' ')[0] ?? [])).toEqual(named)
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

  it.each(named)('%s moves retention, in some cell and year', (name) => {
    expect(Math.abs(strengthOf(name)?.change ?? NaN)).toBeGreaterThan(FELT)
  })

  it('coercion is a trap: without its cost in trust restoration keeps more', () => {
    const at2040 = (of: typeof flagship) => {
      const policies = { russia: 'restoration', us: 'network' }
      return simulate(of, { policies, series: ['retention'] })
        .series.get('retention')!
        .at(-1)!
    }
    expect(at2040(withoutLoop(flagship, 'R1')) - at2040(flagship)).toBeGreaterThan(0.01)
    expect(policyCombinations(flagship)).toHaveLength(9)
  })

  it('stand beside others that nobody named, each of which is felt', () => {
    const found = loops.filter(({ name }) => name === undefined)
    expect(found.length).toBeGreaterThan(25)
    for (const { path, polarity } of found) expect(polarity, path.join(' ')).not.toBe('0')
  })
})
