import type { PathKey, Report } from '#core/issue'
import { readNumber } from '#core/shape'
import type { NoiseSource } from './chance-schema.js'
import type { NoisePath } from './uncertainty.js'

/** How a path of noise is made, and in words. */
export type NoiseForm = Pick<NoisePath, 'spread' | 'text'>

/** The kind of noise that a mapping names; undefined after reporting what is wrong with it. */
export function readNoiseForm(
  source: NoiseSource,
  path: readonly PathKey[],
  report: Report,
): NoiseForm | undefined {
  const { white, returning, log } = source
  const [kind, second] = Object.entries({ white, returning, log }).flatMap(([name, form]) =>
    form === undefined ? [] : [name],
  )
  const lasting = returning ?? log
  const noise = white ?? lasting
  if (kind === undefined || second !== undefined || !noise) {
    const expected = 'one of white, returning, log'
    const one = { code: 'wrong-shape', message: 'no kind of noise is given', expected } as const
    const two = { ...one, message: 'two kinds of noise for one disturbance', found: `${kind}, ${second}` }
    if (second === undefined) report(path, one)
    else report([...path, second], { ...two, onKey: true })
    return undefined
  }
  const inside = [...path, kind]
  const isRight = noise.sd >= 0
  if (!isRight) {
    const problem = { code: 'out-of-range', message: 'this is no standard deviation' } as const
    report([...inside, 'sd'], { ...problem, found: `${noise.sd}`, expected: '0 or more' })
  }
  const memory = lasting ? readLength(lasting.memory, [...inside, 'memory'], report) : 1
  if (!isRight || memory === undefined) return undefined
  const told = Object.entries({ ...noise, every: source.every }).map((pair) => pair.join(' '))
  const every = readNumber(source.every)
  const text = `${kind} noise, ${told.join(', ')}`
  if (white) return { text, spread: { kind: 'white', params: { ...white, every } } }
  const start = lasting?.start === undefined ? {} : { start: lasting.start }
  const shared = { sd: noise.sd, memory, every, ...start }
  if (!log) return { text, spread: { kind: 'returning', params: shared } }
  const isMeanCorrected = log['mean corrected']
  return { text, spread: { kind: 'log', params: { ...shared, isMeanCorrected } } }
}

/** A length of time; undefined after reporting that it is none. A fraction may divide by 0. */
export function readLength(
  written: number | string,
  path: readonly PathKey[],
  report: Report,
): number | undefined {
  const length = readNumber(written)
  if (length > 0 && length < Infinity) return length
  const problem = { code: 'out-of-range', message: 'this is no length of time' } as const
  report(path, { ...problem, found: `${written}`, expected: 'a finite number above 0' })
  return undefined
}
