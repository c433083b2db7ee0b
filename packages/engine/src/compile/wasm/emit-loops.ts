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

/** Writes a loop over places that follow each other; `address` is that of the run at `at` in each of them. */
export function overPlaces(
  code: LaneCode,
  at: Local,
  count: number,
  placeBytes: number,
  body: (address: Local) => void,
): void {
  if (count === 0) return
  const address = code.local('i32')
  const end = code.local('i32')
  code.get(at)
  code.set(address)
  code.get(at)
  code.emit('i32.const', count * placeBytes)
  code.emit('i32.add')
  code.set(end)
  code.open('loop')
  body(address)
  code.get(address)
  code.emit('i32.const', placeBytes)
  code.emit('i32.add')
  code.tee(address)
  code.get(end)
  code.emit('i32.lt_u')
  code.emit('br_if', 0)
  code.emit('end')
  code.release(address, end)
}
