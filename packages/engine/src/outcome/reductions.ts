import { operationOf } from '#expression/functions'

/** A stretch of a recorded series: its values, from one instant of the grid to another, and how long a step is. */
export interface Stretch {
  readonly values: Float64Array
  readonly first: number
  readonly last: number
  readonly from: number
  readonly step: number
}

/** A way of making one number of a series; null stands for "never". */
export interface ReductionRow {
  readonly name: string
  readonly signature: string
  /** How many times follow the series, at least and at most. */
  readonly times: readonly [least: number, most: number]
  /** Unit of the result: that of the series, of time, or of their product. */
  readonly unit: 'series' | 'time' | 'series * time'
  readonly meaning: string
  /** True when the recorded series is the integral of what the outcome looks at. */
  readonly isIntegrated?: true
  readonly reduce: (stretch: Stretch) => number | null
}

const valueAt = ({ values }: Stretch, instant: number): number => values[instant] ?? NaN

/** Every reduction: the one table that the reader of outcomes, the documents and the tests read. */
export const reductions: readonly ReductionRow[] = [
  {
    name: 'at',
    signature: 'at(a, time)',
    times: [1, 1],
    unit: 'series',
    meaning: 'a at a time',
    reduce: (stretch) => valueAt(stretch, stretch.first),
  },
  {
    name: 'first_when',
    signature: 'first_when(condition[, from, to])',
    times: [0, 2],
    unit: 'time',
    meaning: 'the first instant at which the condition holds; never when it does not',
    reduce: firstWhen,
  },
  {
    name: 'minimum',
    signature: 'minimum(a[, from, to])',
    times: [0, 2],
    unit: 'series',
    meaning: 'the smallest value of a',
    reduce: (stretch) => fold(stretch, 'min'),
  },
  {
    name: 'maximum',
    signature: 'maximum(a[, from, to])',
    times: [0, 2],
    unit: 'series',
    meaning: 'the largest value of a',
    reduce: (stretch) => fold(stretch, 'max'),
  },
  {
    name: 'average',
    signature: 'average(a[, from, to])',
    times: [0, 2],
    unit: 'series',
    meaning: 'the mean of a over time, as exact as the method of the run',
    isIntegrated: true,
    reduce: average,
  },
  {
    name: 'integral',
    signature: 'integral(a[, from, to])',
    times: [0, 2],
    unit: 'series * time',
    meaning: 'the integral of a over time, as exact as the method of the run',
    isIntegrated: true,
    reduce: integral,
  },
  {
    name: 'change',
    signature: 'change(a[, from, to])',
    times: [0, 2],
    unit: 'series',
    meaning: 'a at the end less a at the start',
    reduce: (stretch) => valueAt(stretch, stretch.last) - valueAt(stretch, stretch.first),
  },
]

/** The row of each reduction. */
export const reductionOf: ReadonlyMap<string, ReductionRow> = new Map(
  reductions.map((row) => [row.name, row]),
)

function firstWhen({ values, first, last, from, step }: Stretch): number | null {
  for (let instant = first; instant <= last; instant++)
    if (values[instant] !== 0) return from + instant * step
  return null
}

function fold(stretch: Stretch, by: 'min' | 'max'): number {
  const evaluate = operationOf.get(by)?.evaluate ?? Math.min
  let result = valueAt(stretch, stretch.first)
  for (let instant = stretch.first + 1; instant <= stretch.last; instant++) {
    result = evaluate(result, valueAt(stretch, instant), 0)
  }
  return result
}

function average(stretch: Stretch): number {
  return integral(stretch) / ((stretch.last - stretch.first) * stretch.step)
}

/** The series of an integral is a stock that gathers it. */
function integral(stretch: Stretch): number {
  return valueAt(stretch, stretch.last) - valueAt(stretch, stretch.first)
}
