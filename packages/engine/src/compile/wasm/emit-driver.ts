import type { Tableau } from '../methods/tableau.js'
import { overRuns } from './emit-loops.js'
import { emitRecords, emitVerdicts, type Watched } from './emit-records.js'
import { emitStageMove, emitWholeMove, type StockAddresses } from './emit-stocks.js'
import type { Local } from './function-code.js'
import { LaneCode } from './lane-code.js'
import type { LaneSet } from './lane-set.js'
import { header } from './layout.js'

/** What an instant begins with: all of it, or no earlier than what changed. */
export const beginnings = { start: 0, run: 1, step: 2, time: 3 } as const

/** The functions of the chunks of each region, in the order in which they are called. */
export interface RegionFunctions {
  readonly switches: readonly number[]
  readonly start: readonly number[]
  readonly run: readonly number[]
  readonly step: readonly number[]
  readonly time: readonly number[]
  readonly state: readonly number[]
  readonly record: readonly number[]
}

/** What the two functions work on that the host calls. */
export interface Machinery {
  readonly lanes: LaneSet
  readonly tableau: Tableau
  readonly regions: RegionFunctions
  readonly stocks: StockAddresses
  readonly watched: Watched
  /** Address of the time. */
  readonly time: number
}

/**
 * `instant(n, beginning)`: computes an instant of the grid, judges and records each run. Returns 1 when a run is not
 * finite, else 0.
 */
export function emitInstant({ lanes, regions, watched, time }: Machinery): LaneCode {
  const code = new LaneCode('instant', { params: ['i32', 'i32'], results: ['i32'] }, lanes)
  const [n, beginning] = code.params as [Local, Local]
  setTime(code, n, 0, time)
  callAll(code, regions.switches)
  for (const name of ['start', 'run', 'step'] as const) {
    if (regions[name].length === 0) continue
    code.get(beginning)
    code.emit('i32.const', beginnings[name])
    code.emit('i32.le_s')
    code.open('if')
    callAll(code, regions[name])
    code.emit('end')
  }
  callAll(code, [...regions.time, ...regions.state, ...regions.record])
  emitRecords(code, n, watched)
  emitVerdicts(code, watched)
  return code
}

/** `advance(n)`: takes the step from instant n, which was computed, to the next. */
export function emitAdvance({ lanes, tableau, regions, stocks, time }: Machinery): LaneCode {
  const code = new LaneCode('advance', { params: ['i32'], results: [] }, lanes)
  const [n] = code.params as [Local]
  tableau.nodes.forEach((node, stage) => {
    if (stage === 0) return
    emitStageMove(code, stage, tableau, stocks)
    if (node !== tableau.nodes[stage - 1]) {
      setTime(code, n, node, time)
      callAll(code, regions.time)
    }
    callAll(code, regions.state, stage * stocks.count * stocks.placeBytes)
  })
  emitWholeMove(code, tableau, stocks)
  return code
}

function callAll(code: LaneCode, functions: readonly number[], slopeDistance = 0): void {
  for (const called of functions) {
    code.emit('i32.const', slopeDistance)
    code.emit('call', called)
  }
}

/** `from + (n + node) · step`, in every run. */
function setTime(code: LaneCode, n: Local, node: number, address: number): void {
  const time = code.local('f64')
  code.emit('i32.const', 0)
  code.emit('f64.load', 3, header.from)
  code.get(n)
  code.emit('f64.convert_i32_s')
  code.emit('f64.const', node)
  code.emit('f64.add')
  code.emit('i32.const', 0)
  code.emit('f64.load', 3, header.step)
  code.emit('f64.mul')
  code.emit('f64.add')
  code.set(time)
  overRuns(code, 8, (at) => {
    code.get(at)
    code.get(time)
    code.emit('f64.store', 3, address)
  })
  code.release(time)
}
