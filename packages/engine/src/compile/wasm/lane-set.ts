import type { FunctionCode, Local } from './function-code.js'
import type { OpcodeName } from './opcodes.js'

/** Operations that are one instruction, and give the same bits on one number or on two. */
export type Arithmetic = 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max' | 'sqrt' | 'abs' | 'neg' | 'floor'

/** Comparisons; false where a side is NaN, but for `ne`. */
export type Comparison = 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge'

/** Writes instructions. */
export type Push = () => void

/**
 * How many runs one instruction serves, and how. A value is a double of each run; a mask says yes or no for each:
 * all bits or none of a vector, 1 or 0 for a single run. Both sets give the same bits.
 */
export interface LaneSet {
  readonly name: 'simd' | 'scalar'
  readonly type: 'v128' | 'f64'
  readonly maskType: 'v128' | 'i32'
  /** Runs in a value. */
  readonly count: 1 | 2
  /** Bytes of a value. */
  readonly bytes: 8 | 16
  readonly load: OpcodeName
  readonly store: OpcodeName
  readonly arithmetic: Readonly<Record<Arithmetic, OpcodeName>>
  readonly comparison: Readonly<Record<Comparison, OpcodeName>>
  /** Mask and mask to mask. */
  readonly both: OpcodeName
  /** A value, another, a mask: the first where the mask says yes. */
  readonly choose: OpcodeName
  /** The same number in every run. */
  number(code: FunctionCode, value: number): void
  /** A double of memory in every run; the address is on the stack. */
  loadEverywhere(code: FunctionCode, offset: number): void
  /** A number where the mask says yes, +0 elsewhere. */
  numberWhere(code: FunctionCode, value: number, mask: Push): void
  /** NaN where the mask says yes, the value on the stack elsewhere. */
  nanWhere(code: FunctionCode, mask: Push): void
  /** A mask that says yes everywhere. */
  everywhere(code: FunctionCode): void
  /** A mask to i32: other than 0 when it says yes everywhere. */
  isEverywhere(code: FunctionCode): void
  /** An operation on the bits of values, as whole numbers of 64 bits. */
  bits(code: FunctionCode, operation: 'add' | 'sub' | 'and' | 'or', a: Push, b: Push): void
  /** Bits shifted, zeros coming in. */
  shift(code: FunctionCode, direction: 'left' | 'right', a: Push, by: number): void
  /** Bits that are the same in every run. */
  bitPattern(code: FunctionCode, pattern: bigint): void
  /** Calls a function of single numbers for one run after the other; leaves the results. */
  callEach(code: FunctionCode, called: number, args: readonly Local[]): void
}
