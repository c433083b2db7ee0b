import { describe, expect, it } from 'vitest'
import { openStream } from '#random/stream'
import { halvesThatDiffer } from './halves-that-differ.js'
import { peelBox, scoreBox } from './peel-box.js'

/** Twelve numbers between 0 and 1, of which two decide: cases lie where number 3 is above 0.6 and number 7 below 0.5. */
const [runs, count] = [800, 12]
const inputs = Array.from({ length: count }, (_, input) => {
  const stream = openStream('discovery', `${input}`)
  return Float64Array.from({ length: runs }, (__, run) => stream.uniform(run, 0, 0))
})
const isInBox = (run: number) => (inputs[3]?.[run] ?? NaN) > 0.6 && (inputs[7]?.[run] ?? NaN) < 0.5
const isCase = Uint8Array.from({ length: runs }, (_, run) => (isInBox(run) ? 1 : 0))
const cases = { inputs, isCase }
const half = (parity: number) => [...Array(runs).keys()].filter((run) => run % 2 === parity)

describe('peelBox', () => {
  it('finds the box that cases were put into, and it holds in runs that it has not seen', () => {
    const limits = peelBox(cases, half(0))
    const decisive = limits.filter(({ input }) => input === 3 || input === 7)
    expect(decisive.map(({ input, side }) => [input, side]).sort()).toEqual([[3, 'above'], [7, 'below']]) // prettier-ignore
    for (const { input, at } of decisive) expect(Math.abs(at - (input === 3 ? 0.6 : 0.5))).toBeLessThan(0.06)
    const { coverage, density } = scoreBox(cases, limits, half(1))
    expect(coverage).toBeGreaterThan(0.8)
    expect(density).toBeGreaterThan(0.85)
  })

  it('bounds nothing where there is no case', () => {
    expect(peelBox({ inputs, isCase: new Uint8Array(runs) }, half(0))).toEqual([])
  })
})

describe('halvesThatDiffer', () => {
  it('puts the numbers that decide first, with the shares of both halves', () => {
    const found = halvesThatDiffer(cases, 2)
    expect(found.map(({ input }) => input).sort()).toEqual([3, 7])
    for (const { input, low, high } of found) {
      const share = (isIn: (value: number) => boolean) => {
        const own = [...Array(runs).keys()].filter((run) => isIn(inputs[input]?.[run] ?? NaN))
        return own.filter(isInBox).length / own.length
      }
      const { middle = NaN } = found.find((one) => one.input === input) ?? {}
      expect([low, high]).toEqual([share((value) => value < middle), share((value) => value >= middle)])
    }
  })
})
