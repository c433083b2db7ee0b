import type { LaneSet } from './lane-set.js'

/** One run at a time, for machines without vector instructions. */
export const scalar: LaneSet = {
  name: 'scalar',
  type: 'f64',
  maskType: 'i32',
  count: 1,
  bytes: 8,
  load: 'f64.load',
  store: 'f64.store',
  arithmetic: {
    add: 'f64.add',
    sub: 'f64.sub',
    mul: 'f64.mul',
    div: 'f64.div',
    min: 'f64.min',
    max: 'f64.max',
    sqrt: 'f64.sqrt',
    abs: 'f64.abs',
    neg: 'f64.neg',
    floor: 'f64.floor',
  },
  comparison: { eq: 'f64.eq', ne: 'f64.ne', lt: 'f64.lt', gt: 'f64.gt', le: 'f64.le', ge: 'f64.ge' },
  both: 'i32.and',
  choose: 'select',
  number(code, value) {
    code.emit('f64.const', value)
  },
  loadEverywhere(code, offset) {
    code.emit('f64.load', 3, offset)
  },
  numberWhere(code, value, mask) {
    code.emit('f64.const', value)
    code.emit('f64.const', 0)
    mask()
    code.emit('select')
  },
  nanWhere(code, mask) {
    code.emit('f64.const', NaN)
    mask()
    code.emit('i32.eqz')
    code.emit('select')
  },
  everywhere(code) {
    code.emit('i32.const', 1)
  },
  isEverywhere() {
    // A mask of one run is the answer.
  },
  bits(code, operation, a, b) {
    a()
    code.emit('i64.reinterpret_f64')
    b()
    code.emit('i64.reinterpret_f64')
    code.emit(bitOperations[operation])
    code.emit('f64.reinterpret_i64')
  },
  shift(code, direction, a, by) {
    a()
    code.emit('i64.reinterpret_f64')
    code.emitLong(BigInt(by))
    code.emit(direction === 'left' ? 'i64.shl' : 'i64.shr_u')
    code.emit('f64.reinterpret_i64')
  },
  bitPattern(code, pattern) {
    // As a whole number: a constant that is a NaN may lose its bits on the way through a compiler.
    code.emitLong(pattern)
    code.emit('f64.reinterpret_i64')
  },
  callEach(code, called, args) {
    for (const arg of args) code.get(arg)
    code.emit('call', called)
  },
}

const bitOperations = { add: 'i64.add', sub: 'i64.sub', and: 'i64.and', or: 'i64.or' } as const
