import type { Call } from '#expression/tree'
import type { Resolution } from './resolution.js'
import type { Resolved } from './resolved.js'

/** Which argument of a construct is a length of time. */
const lengths: Readonly<Record<string, number>> = { pulse: 1, smooth: 1, smooth3: 1, delay1: 1, delay3: 1 }

/** A length of time that stands in the equation as a number is not negative, and that of a lag not 0 either. */
export function lengthHolds(call: Call, args: readonly Resolved[], { problem }: Resolution): boolean {
  const length = numberOf(args[lengths[call.name] ?? -1])
  if (length === undefined || length > 0 || (length === 0 && call.name === 'pulse')) return true
  const message = `the time of ${call.name} is ${length}`
  const expected = call.name === 'pulse' ? 'a time that is not negative' : 'a time above 0'
  problem({ code: 'out-of-range', message, within: call.word, found: `${length}`, expected })
  return false
}

/** The number that an argument is, with its sign; undefined when it is computed. */
function numberOf(argument: Resolved | undefined): number | undefined {
  if (argument?.kind === 'number') return argument.value
  if (argument?.kind !== 'apply' || argument.operation.name !== 'negate') return undefined
  const inner = numberOf(argument.args[0])
  return inner === undefined ? undefined : -inner
}
