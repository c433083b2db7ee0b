import { describe, expect, it } from 'vitest'
import { readScenario } from '#scenario/read-scenario'
import { simulate } from '../simulate.js'
import type { ModelSource } from './schema.js'

const base: ModelSource = {
  dimensions: { patron: ['russia', 'china', 'us'], rival: 'patron', state: ['kz', 'uz'], good: ['oil'] },
  parameters: {
    'trade[patron, state]': { unit: '1', mid: { russia: [1, 2], china: [10, 20], us: [100, 200] } },
    'distance[patron, patron]': {
      unit: '1',
      mid: [
        [0, 1, 2],
        [3, 0, 4],
        [5, 6, 0],
      ],
    },
    'weight[patron]': { unit: '1', mid: [2, 3, 5] },
  },
}

/** Every element of `y`, whose key has the indices, at the first instant. */
function elementsOf(key: string, equation: string): readonly number[] {
  const model = { ...base, auxiliaries: { [key]: { unit: '1', equation } } }
  const { scenario, issues } = readScenario(JSON.stringify({ time: { from: 0, to: 1, step: 1 }, model }))
  expect(issues).toEqual([])
  return [...simulate(scenario!, { series: ['y'] }).series.values()].map(([first = NaN]) => first)
}

describe('an equation over indices', () => {
  it('is computed for every element, the last index fastest', () => {
    expect(elementsOf('y[patron, state]', 'trade[patron, state]')).toEqual([1, 2, 10, 20, 100, 200])
    expect(elementsOf('y[state, patron]', 'trade[patron, state]')).toEqual([1, 10, 100, 2, 20, 200])
  })

  it('reads one element of another array where it names one', () => {
    expect(elementsOf('y[patron]', 'trade[patron, uz] + trade[russia, kz]')).toEqual([3, 21, 201])
  })

  it('may read itself at other elements: a chain is no loop', () => {
    const chain = 'if(patron == russia, 1, if(patron == china, y[russia] + 1, y[china] + 1))'
    expect(elementsOf('y[patron]', chain)).toEqual([1, 2, 3])
  })

  it('may be another for each element', () => {
    expect(elementsOf('y[state]', 'if(state == kz, 7, trade[us, state])')).toEqual([7, 200])
    expect(elementsOf('y[state]', 'if(state != kz, 7, trade[us, state])')).toEqual([100, 7])
  })

  it('tells its diagonal from the rest', () => {
    expect(elementsOf('y[patron, rival]', 'if(patron == rival, 1, 0)')).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1])
    expect(elementsOf('y[patron, rival]', 'if(rival != patron, weight[rival], 0)')).toEqual([
      0, 3, 5, 2, 0, 5, 2, 3, 0,
    ])
  })

  it('reads a square of numbers by row and column', () => {
    expect(elementsOf('y[patron, rival]', 'distance[rival, patron]')).toEqual([0, 3, 5, 1, 0, 6, 2, 4, 0])
  })

  it('over a dimension of one element has one', () => {
    expect(elementsOf('y[good]', '7')).toEqual([7])
    expect(elementsOf('y', 'sum(good, 4) + mean(good, 2) + max(good, 3)')).toEqual([9])
  })

  it('does not read the branch that its index rules out', () => {
    // Read, each of these branches would close a loop.
    expect(elementsOf('y[state]', 'if(state == kz, 1, y[kz] + 1)')).toEqual([1, 2])
    expect(elementsOf('y[state]', 'if(state == kz or state == uz, 1, y[state])')).toEqual([1, 1])
    expect(elementsOf('y[state]', 'if(state == kz and state == uz, y[state], 1)')).toEqual([1, 1])
    expect(elementsOf('y[state]', 'if(not (state == kz), 1, y[uz] + 1)')).toEqual([2, 1])
  })
})

describe('sums over an index', () => {
  it('run over the other index of an equation', () => {
    expect(elementsOf('y[patron]', 'sum(state, trade[patron, state])')).toEqual([3, 30, 300])
    expect(elementsOf('y[state]', 'sum(patron, trade[patron, state])')).toEqual([111, 222])
    expect(elementsOf('y[patron]', 'mean(state, trade[patron, state])')).toEqual([1.5, 15, 150])
  })

  it('run over an alias beside the index itself', () => {
    expect(elementsOf('y[patron]', 'sum(rival, if(rival == patron, 0, weight[rival]))')).toEqual([8, 7, 5])
    expect(elementsOf('y[patron]', 'sum(rival, distance[patron, rival] * weight[rival])')).toEqual([
      13, 26, 28,
    ])
    expect(elementsOf('y[patron]', 'weight[patron] / sum(rival, weight[rival])')).toEqual([0.2, 0.3, 0.5])
  })

  it('take the largest and the smallest', () => {
    expect(elementsOf('y[state]', 'max(patron, -trade[patron, state])')).toEqual([-1, -2])
    expect(elementsOf('y[patron]', 'min(rival, if(rival == patron, 9, weight[rival]))')).toEqual([3, 2, 2])
  })

  it('add from the first element to the last, whatever stands around them', () => {
    // (1e16 + 1) + 1 loses both ones, 1e16 + (1 + 1) would keep them.
    const terms = 'if(patron == russia, 1e16, 1)'
    expect(elementsOf('y', `sum(patron, ${terms})`)).toEqual([1e16])
    expect(elementsOf('y', `sum(patron, if(patron == us, 1e16, 1))`)).toEqual([1e16 + 2])
  })
})
