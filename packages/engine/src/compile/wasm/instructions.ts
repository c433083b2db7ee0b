import { ByteReader } from './byte-reader.js'
import { opcodeRows, type Immediate, type OpcodeName } from './opcodes.js'

/** An instruction with what follows its opcode. */
export interface Instruction {
  readonly name: OpcodeName
  readonly immediates: readonly (number | bigint)[]
}

const byBytes = new Map(opcodeRows.map(([name, opcode]) => [opcode.bytes.join(), { name, ...opcode }]))

/** The prefix of vector instructions. */
const VECTOR = 0xfd

/**
 * Reads the instructions of a function.
 * @throws RangeError for an opcode that is not in the table
 */
export function decodeInstructions(code: Uint8Array): Instruction[] {
  const from = new ByteReader(code)
  const instructions: Instruction[] = []
  while (!from.isDone) {
    const bytes = [from.byte()]
    if (bytes[0] === VECTOR)
      do bytes.push(from.byte())
      while ((bytes.at(-1) ?? 0) >= 0x80)
    const opcode = byBytes.get(bytes.join())
    if (!opcode) throw new RangeError(`no instruction has the bytes ${bytes.join(' ')}`)
    instructions.push({ name: opcode.name, immediates: readImmediates(from, opcode.immediate) })
  }
  return instructions
}

function readImmediates(from: ByteReader, kind: Immediate | undefined): (number | bigint)[] {
  switch (kind) {
    case undefined:
      return []
    case 'index':
      return [from.unsigned()]
    case 'block':
    case 'lane':
      return [from.byte()]
    case 'access':
      return [from.unsigned(), from.unsigned()]
    case 'i32':
      return [Number(from.signedLong())]
    case 'i64':
      return [from.signedLong()]
    case 'f64':
      return [from.double()]
  }
}
