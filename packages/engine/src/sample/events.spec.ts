import { describe, expect, it } from 'vitest'
import { openStream } from '#random/stream'
import { correlation } from '#stats/correlation'
import { kolmogorovBound, kolmogorovSmirnov } from '#stats/kolmogorov-smirnov'
import { meanOff, varianceOff } from '../../test/moments-of-draws.js'
import { eventThreshold } from './events.js'

const N = 10_000
const stream = openStream('1', 'event')
const thresholdOf = (run: number, event: number) => eventThreshold(stream.uniform(run, 0, event))

describe('eventThreshold', () => {
  it('is exponential with mean 1, event after event and run after run', () => {
    const ofEvents = Float64Array.from({ length: N }, (_, event) => thresholdOf(0, event))
    const ofRuns = Float64Array.from({ length: N }, (_, run) => thresholdOf(run, 0))
    for (const values of [ofEvents, ofRuns]) {
      expect(meanOff(values, 1)).toBeLessThan(5)
      expect(varianceOff(values, 1)).toBeLessThan(5)
      expect(
        kolmogorovBound(
          kolmogorovSmirnov(values, (x) => -Math.expm1(-x)),
          N,
        ),
      ).toBeGreaterThan(5.7e-7)
      expect(values.every((value) => value > 0 && value < 37)).toBe(true)
    }
    expect(Math.abs(correlation(ofEvents.subarray(1), ofEvents.subarray(0, -1)) ?? 1)).toBeLessThan(
      5 / Math.sqrt(N - 1),
    )
  })

  it('makes events of a constant hazard a Poisson process', () => {
    const [hazard, years] = [0.15, 40]
    const counts = Float64Array.from({ length: N }, (_, run) => {
      let count = 0
      let gathered = thresholdOf(run, 0)
      while (gathered <= hazard * years) gathered += thresholdOf(run, ++count)
      return count
    })
    // Mean and variance are both hazard times time.
    expect(meanOff(counts, 6)).toBeLessThan(5)
    expect(varianceOff(counts, 6)).toBeLessThan(5)
  })
})
