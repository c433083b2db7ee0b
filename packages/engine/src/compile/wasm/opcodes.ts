/**
 * The instructions that the kernel is made of, as the WebAssembly specification encodes them; encoder, decoder and
 * printer read this table. Relaxed SIMD is left out: its results differ between machines.
 * Source: https://webassembly.github.io/spec/core/binary/instructions.html, the section named with each group.
 */

/**
 * What follows an opcode: an unsigned index (of a local, function or label), the type of a block, alignment and
 * offset of an access to memory, a constant, or the number of a lane.
 */
export type Immediate = 'index' | 'block' | 'access' | 'i32' | 'i64' | 'f64' | 'lane'

export interface Opcode {
  readonly bytes: readonly number[]
  readonly immediate?: Immediate
}

const one = (code: number, immediate?: Immediate): Opcode =>
  immediate ? { bytes: [code], immediate } : { bytes: [code] }

/** Vector instructions have a prefix and a number of up to two bytes, seven bits in each. */
const vector = (code: number, immediate?: Immediate): Opcode => {
  const bytes = code < 0x80 ? [0xfd, code] : [0xfd, (code & 0x7f) | 0x80, code >> 7]
  return immediate ? { bytes, immediate } : { bytes }
}

// #control-instructions
const control = {
  block: one(0x02, 'block'),
  loop: one(0x03, 'block'),
  if: one(0x04, 'block'),
  end: one(0x0b),
  br_if: one(0x0d, 'index'),
  call: one(0x10, 'index'),
}

// #parametric-instructions and #variable-instructions
const variables = {
  select: one(0x1b),
  'local.get': one(0x20, 'index'),
  'local.set': one(0x21, 'index'),
  'local.tee': one(0x22, 'index'),
}

// #memory-instructions
const memory = {
  'i32.load': one(0x28, 'access'),
  'f64.load': one(0x2b, 'access'),
  'f64.store': one(0x39, 'access'),
}

// #numeric-instructions
const numeric = {
  'i32.const': one(0x41, 'i32'),
  'i64.const': one(0x42, 'i64'),
  'f64.const': one(0x44, 'f64'),
  'i32.eqz': one(0x45),
  'i32.lt_u': one(0x49),
  'i32.le_s': one(0x4c),
  'f64.eq': one(0x61),
  'f64.ne': one(0x62),
  'f64.lt': one(0x63),
  'f64.gt': one(0x64),
  'f64.le': one(0x65),
  'f64.ge': one(0x66),
  'i32.add': one(0x6a),
  'i32.and': one(0x71),
  'i32.or': one(0x72),
  'i32.shl': one(0x74),
  'i64.add': one(0x7c),
  'i64.sub': one(0x7d),
  'i64.and': one(0x83),
  'i64.or': one(0x84),
  'i64.shl': one(0x86),
  'i64.shr_u': one(0x88),
  'f64.abs': one(0x99),
  'f64.neg': one(0x9a),
  'f64.floor': one(0x9c),
  'f64.sqrt': one(0x9f),
  'f64.add': one(0xa0),
  'f64.sub': one(0xa1),
  'f64.mul': one(0xa2),
  'f64.div': one(0xa3),
  'f64.min': one(0xa4),
  'f64.max': one(0xa5),
  'f64.convert_i32_s': one(0xb7),
  'i64.reinterpret_f64': one(0xbd),
  'f64.reinterpret_i64': one(0xbf),
}

// #vector-instructions
const vectors = {
  'v128.load': vector(0x00, 'access'),
  'v128.load64_splat': vector(0x0a, 'access'),
  'v128.store': vector(0x0b, 'access'),
  'i64x2.splat': vector(0x12),
  'f64x2.splat': vector(0x14),
  'f64x2.extract_lane': vector(0x21, 'lane'),
  'f64x2.replace_lane': vector(0x22, 'lane'),
  'f64x2.eq': vector(0x47),
  'f64x2.ne': vector(0x48),
  'f64x2.lt': vector(0x49),
  'f64x2.gt': vector(0x4a),
  'f64x2.le': vector(0x4b),
  'f64x2.ge': vector(0x4c),
  'v128.and': vector(0x4e),
  'v128.or': vector(0x50),
  'v128.bitselect': vector(0x52),
  'f64x2.floor': vector(0x75),
  'i64x2.all_true': vector(0xc3),
  'i64x2.shl': vector(0xcb),
  'i64x2.shr_u': vector(0xcd),
  'i64x2.add': vector(0xce),
  'i64x2.sub': vector(0xd1),
  'f64x2.abs': vector(0xec),
  'f64x2.neg': vector(0xed),
  'f64x2.sqrt': vector(0xef),
  'f64x2.add': vector(0xf0),
  'f64x2.sub': vector(0xf1),
  'f64x2.mul': vector(0xf2),
  'f64x2.div': vector(0xf3),
  'f64x2.min': vector(0xf4),
  'f64x2.max': vector(0xf5),
}

/** Every instruction by its name in the text format. */
export const opcodes = { ...control, ...variables, ...memory, ...numeric, ...vectors }

export type OpcodeName = keyof typeof opcodes

/** The rows of the table, each with its name. */
export const opcodeRows: readonly (readonly [OpcodeName, Opcode])[] = Object.entries(opcodes) as [
  OpcodeName,
  Opcode,
][]
