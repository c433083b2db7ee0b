import { pow } from '#elementary/pow'
import type { Grid } from '#compile/kernel'
import type { Outcome } from '#outcome/outcome'
import { sumOf } from '#stats/sum'

/** What the steps and the method of a study are to blame for in one outcome. */
export interface OutcomeAudit {
  readonly outcome: string
  /**
   * How far its numbers move when every step is halved, with the same noise and events: root mean square, of a time the
   * most; null when it is no number anywhere.
   */
  readonly halving: number | null
  /**
   * What the step is thus to blame for, by the order of the method (Richardson): of order p, half the step takes away all
   * but one part in 2^p of an error, so that the whole is 2^p/(2^p − 1) of what it takes away. Where levers climb or
   * events come the order is one.
   */
  readonly error: number | null
  /** How far they are from those of another method, both in half steps. */
  readonly method: number | null
  /** The most that any of them moves. */
  readonly largest: number | null
  /** Largest less smallest number in the sample. */
  readonly range: number | null
  /** Size of the largest number in the sample, by which one future is judged. */
  readonly size: number
  /** Numbers that are there in one way of computing and not in the other. */
  readonly vanished: number
  readonly isGood: boolean
}

/** The numbers of an outcome in every run and under every choice, computed in three ways. */
export interface AuditedColumns {
  readonly coarse: Float64Array
  readonly halved: Float64Array
  /** In half steps as well, by another method. */
  readonly other: Float64Array
}

/** What an outcome is judged by. */
export interface AuditScale {
  readonly grid: Grid
  readonly tolerance: number
  /** How many futures the numbers are of. */
  readonly futures: number
  /** The order of the method: how fast its errors fall as steps become shorter. */
  readonly order: number
}

/**
 * Judges one outcome. A time may change by a step, which is as finely as it is known; any other number by a share of its
 * range, and where there is one future, and so no range, by that share of a tenth of its size.
 */
export function auditOutcome(
  { name, isTime }: Pick<Outcome, 'name' | 'isTime'>,
  { coarse, halved, other }: AuditedColumns,
  { grid, tolerance, futures, order }: AuditScale,
): OutcomeAudit {
  const changes = [changesOf(coarse, halved), changesOf(halved, other)] as const
  const [halving, method] = isTime ? changes.map(largestOf) : changes.map(rootMeanSquare)
  const range = rangeOf([...coarse, ...halved])
  const size = largestSize(coarse)
  const scale = futures > 1 ? Math.max(range ?? 0, 1e-12 * size) : size / 10
  const most = isTime ? grid.step * (1 + 1e-9) : tolerance * scale
  // A time that comes in the last step in one way of computing may come just after it in another.
  const latest = isTime ? grid.from + (grid.stepCount - 1) * grid.step : Infinity
  const vanished = countVanished(coarse, halved, latest) + countVanished(halved, other, latest)
  return {
    outcome: name,
    halving: halving ?? null,
    error: typeof halving === 'number' ? (halving * pow(2, order)) / (pow(2, order) - 1) : null,
    method: method ?? null,
    largest: largestOf(changes.flat()),
    range,
    size,
    vanished,
    isGood: vanished === 0 && (halving ?? 0) <= most && (method ?? 0) <= most,
  }
}

/** How far numbers lie apart that are there in both. */
function changesOf(before: Float64Array, after: Float64Array): readonly number[] {
  return [...before].flatMap((value, i) => {
    const change = Math.abs((after[i] ?? NaN) - value)
    return Number.isNaN(change) ? [] : [change]
  })
}

function largestOf(changes: readonly number[]): number | null {
  return changes.length === 0 ? null : changes.reduce((a, b) => Math.max(a, b))
}

function rootMeanSquare(changes: readonly number[]): number | null {
  if (changes.length === 0) return null
  return Math.sqrt(sumOf(changes.length, (i) => (changes[i] ?? 0) * (changes[i] ?? 0)) / changes.length)
}

function rangeOf(values: readonly number[]): number | null {
  const numbers = values.filter((value) => !Number.isNaN(value))
  if (numbers.length === 0) return null
  return numbers.reduce((a, b) => Math.max(a, b)) - numbers.reduce((a, b) => Math.min(a, b))
}

function largestSize(values: Float64Array): number {
  return values.reduce((most, value) => (Number.isNaN(value) ? most : Math.max(most, Math.abs(value))), 0)
}

/** How many numbers are there in one column and not in the other, but for those that lie after the latest one. */
function countVanished(before: Float64Array, after: Float64Array, latest: number): number {
  return before.filter((value, i) => {
    const other = after[i] ?? NaN
    if (Number.isNaN(value) === Number.isNaN(other)) return false
    return (Number.isNaN(value) ? other : value) < latest
  }).length
}
