import { advanceBy, overColumns, overRuns, pushHeader, type PlaceRange } from './emit-loops.js'
import type { Local } from './function-code.js'
import type { LaneCode } from './lane-code.js'

/** What is looked at when an instant has been computed; addresses of places. */
export interface Watched {
  readonly stocks: PlaceRange & { readonly address: number }
  /** Besides the stocks: what has to be finite. */
  readonly finite: readonly number[]
  /** What is recorded, in the order of the records. */
  readonly recorded: readonly number[]
  /** Receives 0 for each run that is finite, NaN for the others. */
  readonly verdict: number
}

/** Judges each run, and leaves 1 on the stack when one of them is not finite, else 0. */
export function emitVerdicts(code: LaneCode, { stocks, finite, verdict }: Watched): void {
  const { lanes } = code
  const areGood = code.local(lanes.maskType)
  lanes.everywhere(code)
  code.set(areGood)
  const zero = code.local('i32')
  code.emit('i32.const', 0)
  code.set(zero)
  const look = (address: Local, offset: number, sum: Local) => {
    code.get(address)
    code.emit(lanes.load, 3, offset)
    const value = code.local(lanes.type)
    code.set(value)
    // x - x is 0 for a finite x, NaN for any other.
    code.push(code.add(sum, code.sub(value, value)))
    code.set(sum)
    code.release(value)
  }
  const judge = (column: number, sum: Local) => {
    code.get(zero)
    code.push(sum)
    code.emit(lanes.store, 3, verdict + column)
    code.emit('i32.const', column)
    pushHeader(code, 'active')
    code.emit('i32.lt_u')
    code.open('if')
    code.push(code.both(areGood, code.compare('eq', sum, sum)))
    code.set(areGood)
    code.emit('end')
  }
  overColumns(
    code,
    stocks,
    (columns) => columns.map(() => code.let(0)),
    (address, offset, column, sums) => look(address, stocks.address + offset, sums[column] as Local),
    (columns, sums) => {
      columns.forEach((column, i) => {
        for (const address of finite) look(zero, address + column, sums[i] as Local)
        judge(column, sums[i] as Local)
      })
      code.release(...sums)
    },
  )
  code.get(areGood)
  lanes.isEverywhere(code)
  code.emit('i32.eqz')
  code.release(areGood, zero)
}

/** Copies what is recorded of each run to its records, at the given instant. */
export function emitRecords(code: LaneCode, instant: Local, { recorded }: Watched): void {
  const run = code.local('i32')
  const to = code.local('i32')
  pushHeader(code, 'records')
  code.get(instant)
  code.emit('i32.const', 3)
  code.emit('i32.shl')
  code.emit('i32.add')
  code.set(run)
  overRuns(code, 8, (at) => {
    code.get(run)
    code.set(to)
    for (const address of recorded) {
      code.get(to)
      code.get(at)
      code.emit('f64.load', 3, address)
      code.emit('f64.store', 3)
      advanceBy(code, to, () => pushHeader(code, 'series'))
    }
    advanceBy(code, run, () => pushHeader(code, 'run'))
  })
  code.release(run, to)
}
