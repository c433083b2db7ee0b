import { STEP_SLOT, TIME_SLOT } from './expanded.js'
import type { Place } from './expansion.js'
import { apply, numberScalar, scalarKey, slotScalar, type Scalar } from './scalar.js'

/**
 * Share of a step by which a switching time may lie after a grid time and still count as on it: more than the
 * check of the grid lets pass in its longest run, far less than a step.
 */
const GRID_TOLERANCE = 0.01

/** Takes a construct apart into slots and plain operations. */
export function unrollConstruct(name: string, args: readonly Scalar[], place: Place): Scalar {
  const [first = numberScalar(0), second = numberScalar(0), third] = args
  const { expansion, owner } = place
  switch (name) {
    case 'initial':
      return expansion.capture(first, owner)
    case 'step':
      expansion.switchings.push({ construct: name, start: second, end: undefined, path: place.path })
      return apply('multiply', first, hasCome(second, place))
    case 'pulse': {
      const end = apply('add', first, second)
      expansion.switchings.push({ construct: name, start: first, end, path: place.path })
      const hasStarted = hasCome(first, place)
      const hasEnded = hasCome(end, place)
      return apply('multiply', hasStarted, apply('subtract', numberScalar(1), hasEnded))
    }
    case 'ramp':
      return ramp(first, second, third ?? second, place)
    case 'smooth':
      return lag(place, 'smooth', 1, first, second, third ?? first).level
    case 'smooth3':
      return lag(place, 'smooth', 3, first, second, third ?? first).level
    case 'delay1':
      return lag(place, 'delay', 1, first, second, third ?? first).outflow
    default:
      return lag(place, 'delay', 3, first, second, third ?? first).outflow
  }
}

/** 1 from a time on; decided once a step. */
function hasCome(time: Scalar, { expansion, owner }: Place): Scalar {
  const tolerance = apply('multiply', slotScalar(STEP_SLOT), numberScalar(GRID_TOLERANCE))
  const soon = apply('add', slotScalar(TIME_SLOT), tolerance)
  return expansion.switchOn(apply('greater_or_equal', soon, time), owner)
}

/** A ramp is continuous: read at the stages of the method it keeps the order that a held one would cost. */
function ramp(slope: Scalar, start: Scalar, end: Scalar, { expansion, path }: Place): Scalar {
  expansion.switchings.push({ construct: 'ramp', start, end, path })
  const within = apply('min', apply('max', slotScalar(TIME_SLOT), start), apply('max', end, start))
  return apply('multiply', slope, apply('subtract', within, start))
}

/**
 * A chain of first-order stocks, each with an equal part of the delay.
 * Smooths hold levels of the input; delays hold material, so that what flows in flows out.
 */
function lag(
  { expansion, owner }: Place,
  family: 'smooth' | 'delay',
  order: 1 | 3,
  input: Scalar,
  time: Scalar,
  start: Scalar,
): { level: Scalar; outflow: Scalar } {
  const part = order === 1 ? time : apply('divide', time, numberScalar(order))
  let inflow = input
  let level = input
  for (let stage = 1; stage <= order; stage++) {
    const key = `${family} ${order} ${stage} ${[input, time, start].map(scalarKey).join(' ')}`
    const name = `${family} ${stage} in ${owner}`
    const from = inflow
    level =
      family === 'smooth'
        ? expansion.addLag(key, name, start, (own) => apply('divide', apply('subtract', from, own), part))
        : expansion.addLag(key, name, apply('multiply', start, part), (own) =>
            apply('subtract', from, apply('divide', own, part)),
          )
    inflow = family === 'smooth' ? level : apply('divide', level, part)
  }
  return { level, outflow: inflow }
}
