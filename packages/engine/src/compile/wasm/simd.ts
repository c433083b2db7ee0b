import type { FunctionCode, Local } from './function-code.js'
import type { LaneSet } from './lane-set.js'

/** Two runs at a time, by the fixed-width vector instructions. */
export const simd: LaneSet = {
  name: 'simd',
  type: 'v128',
  maskType: 'v128',
  count: 2,
  bytes: 16,
  load: 'v128.load',
  store: 'v128.store',
  arithmetic: {
    add: 'f64x2.add',
    sub: 'f64x2.sub',
    mul: 'f64x2.mul',
    div: 'f64x2.div',
    min: 'f64x2.min',
    max: 'f64x2.max',
    sqrt: 'f64x2.sqrt',
    abs: 'f64x2.abs',
    neg: 'f64x2.neg',
    floor: 'f64x2.floor',
  },
  comparison: {
    eq: 'f64x2.eq',
    ne: 'f64x2.ne',
    lt: 'f64x2.lt',
    gt: 'f64x2.gt',
    le: 'f64x2.le',
    ge: 'f64x2.ge',
  },
  both: 'v128.and',
  choose: 'v128.bitselect',
  number(code, value) {
    code.emit('f64.const', value)
    code.emit('f64x2.splat')
  },
  loadEverywhere(code, offset) {
    code.emit('v128.load64_splat', 3, offset)
  },
  numberWhere(code, value, mask) {
    mask()
    simd.number(code, value)
    code.emit('v128.and')
  },
  nanWhere(code, mask) {
    // All bits set is a NaN.
    mask()
    code.emit('v128.or')
  },
  everywhere(code) {
    simd.bitPattern(code, -1n)
  },
  isEverywhere(code) {
    code.emit('i64x2.all_true')
  },
  bits(code, operation, a, b) {
    a()
    b()
    code.emit(bitOperations[operation])
  },
  shift(code, direction, a, by) {
    a()
    code.emit('i32.const', by)
    code.emit(direction === 'left' ? 'i64x2.shl' : 'i64x2.shr_u')
  },
  bitPattern(code, pattern) {
    code.emitLong(pattern)
    code.emit('i64x2.splat')
  },
  callEach(code, called, args) {
    callLane(code, called, args, 0)
    code.emit('f64x2.splat')
    callLane(code, called, args, 1)
    code.emit('f64x2.replace_lane', 1)
  },
}

const bitOperations = { add: 'i64x2.add', sub: 'i64x2.sub', and: 'v128.and', or: 'v128.or' } as const

function callLane(code: FunctionCode, called: number, args: readonly Local[], lane: number): void {
  for (const arg of args) {
    code.get(arg)
    code.emit('f64x2.extract_lane', lane)
  }
  code.emit('call', called)
}
