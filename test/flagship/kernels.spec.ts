import { interpret, makeSimulator, methodNames, simulate, wasm, type Scenario } from '@erosion/engine'
import { describe, expect, it } from 'vitest'
import { flagshipWith } from './flagship.js'

const cells = ['watch', 'erosion-management', 'restoration'].flatMap((russia) =>
  ['neglect', 'deals', 'network'].map((us) => ({ russia, us })),
)

/** Every stock and auxiliary: nothing of the model is left out. */
function everySeries({ model }: Scenario): readonly string[] {
  return [...model.variables].flatMap(([name, { kind }]) =>
    kind === 'stock' || kind === 'auxiliary' ? [name] : [],
  )
}

describe.each(methodNames)('WebAssembly gives the bits of the interpreter by %s', (method) => {
  const time = 'time: { from: 2025, to: 2026.5, step: 1/12, save: 1/12 }'
  const scenario = flagshipWith(
    `${time}\nmethod: ${method}\noutcomes: null\nheadline: null\nexpectations: null\ngame: null\n`,
  )
  const series = everySeries(scenario)
  const fast = makeSimulator(scenario, { series, compile: wasm })
  const plain = makeSimulator(scenario, { series, compile: interpret })

  it.each(cells)('in every stock and auxiliary under $russia and $us', (cell) => {
    const [found, expected] = [fast(cell), plain(cell)]
    expect(found.status).toEqual({ kind: 'ok' })
    expect([...found.series.keys()]).toEqual([...expected.series.keys()])
    const differing = [...expected.series].flatMap(([name, values]) => {
      const others = found.series.get(name)
      return values.every((value, i) => Object.is(value, others?.[i])) ? [] : [name]
    })
    expect(differing).toEqual([])
  })
})

it('every outcome to 2040 is the same by both kernels', () => {
  const scenario = flagshipWith('time: { step: 1/2, save: 1/2 }\n')
  const policies = { russia: 'restoration', us: 'deals' }
  const found = simulate(scenario, { policies, compile: wasm })
  expect(found).toEqual(simulate(scenario, { policies, compile: interpret }))
  expect([...found.outcomes.values()].filter((value) => value !== null).length).toBeGreaterThan(30)
})
