import type { Problem, Word } from '#core/issue'
import type { Grid } from '#compile/kernel'
import { wholeSteps } from '#compile/grid-steps'
import { operationOf } from '#expression/functions'
import type { Expression } from '#expression/tree'
import type { ReductionRow } from './reductions.js'

/** The first and last instant of a stretch of the grid. */
export interface Instants {
  readonly first: number
  readonly last: number
}

/** The stretch that a reduction looks at: one time, two, or the whole run; undefined after reporting a problem. */
export function readTimes(
  times: readonly Expression[],
  reduction: ReductionRow,
  word: Word,
  grid: Grid | undefined,
  problem: (problem: Problem) => void,
): Instants | undefined {
  const instants = times.map((time) => readInstant(time, word, grid, problem))
  if (instants.includes(undefined)) return undefined
  if (!grid) return { first: 0, last: 0 }
  const [first = 0, last = reduction.times[1] === 1 ? first : grid.stepCount] = instants
  const mayBeInstant = times.length === 1 && !reduction.isIntegrated
  if (first < last || (first === last && mayBeInstant)) return { first, last }
  const message = `the stretch of ${reduction.name} ends before it has begun`
  problem({ code: 'reversed-range', message, within: word, expected: reduction.signature })
  return undefined
}

function readInstant(
  expression: Expression,
  word: Word,
  grid: Grid | undefined,
  problem: (problem: Problem) => void,
): number | undefined {
  const time = constantOf(expression)
  if (time === undefined) {
    const expected = 'a number such as 2035'
    problem({
      code: 'wrong-shape',
      message: 'a time of a reduction is a plain number',
      within: word,
      expected,
    })
    return undefined
  }
  if (!grid) return 0
  const { from, step, stepCount } = grid
  const end = from + stepCount * step
  const instant = wholeSteps(time - from, step)
  if (instant !== undefined && instant >= 0 && instant <= stepCount) return instant
  const within = { text: String(time), occurrence: 0 }
  if (time >= from && time <= end) {
    const expected = `${from} plus a whole number of steps of ${step}`
    problem({
      code: 'off-grid',
      message: 'this time lies between two steps',
      within,
      found: `${time}`,
      expected,
    })
  } else {
    const expected = `${from} to ${end}`
    problem({
      code: 'out-of-range',
      message: 'this time lies outside the run',
      within,
      found: `${time}`,
      expected,
    })
  }
  return undefined
}

/** The value of an expression that is made of numbers alone. */
function constantOf(expression: Expression): number | undefined {
  if (expression.kind === 'number') return expression.value
  if (expression.kind !== 'call') return undefined
  const values = expression.args.map(constantOf)
  const [a = NaN, b = 0] = values
  return values.includes(undefined) ? undefined : operationOf.get(expression.name)?.evaluate(a, b, 0)
}
