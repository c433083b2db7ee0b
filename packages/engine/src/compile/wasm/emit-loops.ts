import type { Local } from './function-code.js'
import type { LaneCode } from './lane-code.js'
import { header } from './layout.js'

/** Reads one of the whole numbers of the header. */
export function pushHeader(code: LaneCode, field: 'active' | 'records' | 'series' | 'run'): void {
  code.emit('i32.const', 0)
  code.emit('i32.load', 2, header[field])
}

/** Adds to a local of 32 bits. */
export function advanceBy(code: LaneCode, local: Local, push: () => void): void {
  code.get(local)
  push()
  code.emit('i32.add')
  code.set(local)
}

/** Writes a loop over the runs that are active, a value at a time or one by one; `at` is their distance in a place. */
export function overRuns(code: LaneCode, bytes: number, body: (at: Local) => void): void {
  const at = code.local('i32')
  code.emit('i32.const', 0)
  code.set(at)
  code.open('loop')
  body(at)
  code.get(at)
  code.emit('i32.const', bytes)
  code.emit('i32.add')
  code.tee(at)
  pushHeader(code, 'active')
  code.emit('i32.lt_u')
  code.emit('br_if', 0)
  code.emit('end')
  code.release(at)
}

/** Places that follow each other. */
export interface PlaceRange {
  readonly count: number
  readonly placeBytes: number
}

/** Values of a place that one round of a loop handles: their locals stay in registers. */
const MOST_COLUMNS = 4

/**
 * Writes a walk over places that follow each other, some values of a place at a time: memory is read once from
 * its start to its end. Values of runs that are not active are passed over where all of them can be.
 * @param begin called before the walk over some columns, each given by its distance from the start of a place
 * @param body called for one value: at `offset` from what `address` holds
 * @param finish called behind that walk
 */
export function overColumns<T>(
  code: LaneCode,
  range: PlaceRange,
  begin: (columns: readonly number[]) => T,
  body: (address: Local, offset: number, column: number, begun: T) => void,
  finish: (columns: readonly number[], begun: T) => void,
): void {
  const { bytes } = code.lanes
  for (let start = 0; start < range.placeBytes; start += MOST_COLUMNS * bytes) {
    const left = Math.min(MOST_COLUMNS, (range.placeBytes - start) / bytes)
    const columns = Array.from({ length: left }, (_, i) => start + i * bytes)
    code.emit('i32.const', start)
    pushHeader(code, 'active')
    code.emit('i32.lt_u')
    code.open('if')
    const begun = begin(columns)
    overPlaces(code, range, Math.ceil(MOST_COLUMNS / left), (address, place) =>
      columns.forEach((at, column) => body(address, place * range.placeBytes + at, column, begun)),
    )
    finish(columns, begun)
    code.emit('end')
  }
}

/** Writes a loop over places, several to a round; what is left over is written out behind it. */
function overPlaces(
  code: LaneCode,
  { count, placeBytes }: PlaceRange,
  inRound: number,
  body: (address: Local, place: number) => void,
): void {
  const rounds = Math.floor(count / inRound)
  const address = code.local('i32')
  code.emit('i32.const', 0)
  code.set(address)
  if (rounds > 0) {
    code.open('loop')
    for (let place = 0; place < inRound; place++) body(address, place)
    code.get(address)
    code.emit('i32.const', inRound * placeBytes)
    code.emit('i32.add')
    code.tee(address)
    code.emit('i32.const', rounds * inRound * placeBytes)
    code.emit('i32.lt_u')
    code.emit('br_if', 0)
    code.emit('end')
  }
  for (let place = 0; place < count - rounds * inRound; place++) body(address, place)
  code.release(address)
}
