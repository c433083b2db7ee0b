import { expect, it } from 'vitest'
import { openStream } from '#random/stream'
import { gaussianCopula } from './copula.js'
import { designs } from './designs/designs.js'
import { dirichlet } from './dirichlet.js'
import { lawOf, type Spread } from './distributions.js'
import { eventThreshold } from './events.js'
import { logisticNormal } from './logistic-normal.js'
import { fillLogNoise, fillWhiteNoise } from './noise.js'
import { truncate } from './truncate.js'

const spreads: readonly Spread[] = [
  { distribution: 'uniform', params: { low: -3, high: 7 } },
  { distribution: 'triangular', params: { low: 0, mid: 0.3, high: 1 } },
  { distribution: 'pert', params: { low: 10, mid: 12, high: 30 } },
  { distribution: 'normal', params: { mean: 100, sd: 15 } },
  { distribution: 'lognormal', params: { median: 50, sigma: 0.25 } },
  { distribution: 'beta', params: { a: 0.5, b: 2 } },
  { distribution: 'gamma', params: { shape: 1.7, scale: 2 } },
  { distribution: 'discrete', params: { values: [1, 2, 5], weights: [1, 2, 3] } },
]
const stream = openStream('1', 'growth')

// A change of one of these changes published numbers.
it('laws give these first draws', () => {
  const u = stream.uniform(0, 0, 0)
  expect(spreads.map((spread) => lawOf(spread).quantile(u))).toEqual([
    0.6093890547213938, 0.331163124394668, 12.946818747015412, 94.66074600992569, 45.742847418823615,
    0.060300586162423876, 2.0228619404709653, 2,
  ])
  expect(truncate(lawOf(spreads[3]!), { low: 110 }).quantile(u)).toBe(114.83336989171384)
})

it('designs give these first points', () => {
  const first = (name: keyof typeof designs) =>
    [0, 1, 2].map(
      designs[name].axis(
        { stream, draw: 0, dimension: 1, of: 'values', place: 1 },
        { runs: 30, dimensions: 2 },
      ),
    )
  expect(first('monte-carlo')).toEqual([0.36093890547213936, 0.794397404553128, 0.5409771240689271])
  expect(first('latin-hypercube')).toEqual([0.34023472636803487, 0.198599351138282, 0.6352442810172317])
  expect(first('sobol')).toEqual([0.19842538790898115, 0.2595454165734223, 0.8915341518113771])
})

it('compositions give these first draws', () => {
  const shares = new Float64Array(3)
  const u = [0, 1, 2].map((draw) => stream.uniform(0, 0, draw))
  dirichlet({ means: [0.5, 0.3, 0.2], concentration: 8 }).draw(u, shares)
  expect([...shares]).toEqual([0.6790655475807843, 0.19396077817851576, 0.12697367424069994])
  logisticNormal({ center: [0.5, 0.3, 0.2], sd: 0.5 }).draw(u, shares)
  expect([...shares]).toEqual([0.5568768651880861, 0.2551494674204403, 0.1879736673914736])
})

it('a copula gives these numbers', () => {
  const made = gaussianCopula(
    ['a', 'b', 'c'],
    [
      { first: 0, second: 1, rank: 0.5 },
      { first: 1, second: 2, rank: -0.3 },
    ],
  )
  const uniforms = Float64Array.from([0, 1, 2], (draw) => stream.uniform(0, 0, draw))
  if ('copula' in made) made.copula.correlate(uniforms)
  expect([...uniforms]).toEqual([0.36093890547213936, 0.12685098338813278, 0.35602554293859195])
})

it('noise and events begin like this', () => {
  const out = new Float64Array(3)
  fillWhiteNoise({ sd: 0.25, every: 1 / 12 }, stream, 0, out)
  expect([...out]).toEqual([-0.30826197284411844, 0.7996665175906591, -0.11944939181904106])
  fillLogNoise({ sd: 0.3, memory: 2, every: 1 / 12, isMeanCorrected: true }, stream, 0, out)
  expect([...out]).toEqual([0.8591729145129942, 0.9332353323925285, 0.9232873384572723])
  expect([0, 1, 2].map((event) => eventThreshold(stream.uniform(0, 0, event)))).toEqual([
    0.44775521958514153, 0.14114468482546202, 0.22508909529312537,
  ])
})
