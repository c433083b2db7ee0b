import { describe, expect, it } from 'vitest'
import { ByteReader } from './byte-reader.js'
import { ByteWriter } from './byte-writer.js'
import { decodeModule } from './decode.js'
import { encodeModule } from './encode.js'
import { FunctionCode } from './function-code.js'
import { decodeInstructions } from './instructions.js'
import { opcodeRows } from './opcodes.js'
import { webAssembly } from './web-assembly.js'

const written = (write: (to: ByteWriter) => void) => {
  const to = new ByteWriter()
  write(to)
  return to.finish()
}

describe('numbers of the binary format', () => {
  // Examples of https://en.wikipedia.org/wiki/LEB128, and the ends of the ranges.
  it.each([
    [0, [0]],
    [127, [0x7f]],
    [128, [0x80, 0x01]],
    [624485, [0xe5, 0x8e, 0x26]],
    [2 ** 32 - 1, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])('unsigned %d', (value, bytes) => {
    expect([...written((to) => to.unsigned(value))]).toEqual(bytes)
    expect(new ByteReader(Uint8Array.from(bytes)).unsigned()).toBe(value)
  })

  it.each([
    [0, [0]],
    [63, [0x3f]],
    [64, [0xc0, 0x00]],
    [-1, [0x7f]],
    [-64, [0x40]],
    [-65, [0xbf, 0x7f]],
    [-123456, [0xc0, 0xbb, 0x78]],
    [2 ** 31 - 1, [0xff, 0xff, 0xff, 0xff, 0x07]],
    [-(2 ** 31), [0x80, 0x80, 0x80, 0x80, 0x78]],
  ])('signed %d', (value, bytes) => {
    expect([...written((to) => to.signed(value))]).toEqual(bytes)
    expect([...written((to) => to.signedLong(BigInt(value)))]).toEqual(bytes)
    expect(new ByteReader(Uint8Array.from(bytes)).signedLong()).toBe(BigInt(value))
  })

  it.each([2n ** 63n - 1n, -(2n ** 63n), 0x3ff0_0000_0000_0000n])('of 64 bits: %d', (value) => {
    expect(new ByteReader(written((to) => to.signedLong(value))).signedLong()).toBe(value)
  })

  it.each(['', 'state 1, careful', 'größe', '中亚', '𝛼 𝛽'])('text «%s»', (text) => {
    const bytes = written((to) => to.text(text))
    expect([...bytes.subarray(1)]).toEqual([...new TextEncoder().encode(text)])
    expect(new ByteReader(bytes).text()).toBe(text)
  })

  it('grow beyond any first size', () => {
    const bytes = written((to) => {
      for (let i = 0; i < 5000; i++) to.double(i)
      to.all(new Uint8Array(10_000))
    })
    expect(bytes).toHaveLength(50_000)
    const from = new ByteReader(bytes)
    for (let i = 0; i < 5000; i++) expect(from.double()).toBe(i)
  })
})

describe('the table of opcodes', () => {
  it('has no two instructions of the same bytes', () => {
    expect(new Set(opcodeRows.map(([, { bytes }]) => bytes.join())).size).toBe(opcodeRows.length)
  })

  it.each(opcodeRows)('is read back: %s', (name, { immediate }) => {
    const code = new FunctionCode('it', { params: [], results: [] })
    if (immediate === 'i64') code.emitLong(-5n)
    else code.emit(name, 3, 1000)
    const few = { index: [3], block: [3], lane: [3], i32: [3], f64: [3], i64: [-5n], access: [3, 1000] }
    expect(decodeInstructions(code.finish().code)).toEqual([
      { name, immediates: immediate === undefined ? [] : few[immediate] },
    ])
  })

  it('knows no others', () => {
    expect(() => decodeInstructions(Uint8Array.of(0x00))).toThrow('no instruction has the bytes 0')
  })
})

describe('a module', () => {
  const double = new FunctionCode('twice', { params: ['f64'], results: ['f64'] })
  double.get(double.params[0]!)
  double.emit('call', 0)
  double.local('i32')
  double.local('v128')
  double.local('v128')
  const module = {
    imports: [{ name: 'half', signature: { params: ['f64'], results: ['f64'] } as const }],
    functions: [double.finish(), { ...double.finish(), name: 'ánother' }],
    exports: [1],
    pages: 3,
  }
  const bytes = encodeModule(module)

  it('is read back as it was, and written again as the same bytes', () => {
    expect(decodeModule(bytes)).toEqual(module)
    expect(encodeModule(decodeModule(bytes))).toEqual(bytes)
  })

  it('is valid, and does what it says', () => {
    expect(webAssembly!.validate(bytes)).toBe(true)
    const instance = new webAssembly!.Instance(new webAssembly!.Module(bytes), {
      operation: { half: (x: number) => x / 2 },
    })
    const { twice, memory } = instance.exports as {
      twice: (x: number) => number
      memory: { buffer: ArrayBuffer }
    }
    expect(twice(5)).toBe(2.5)
    expect(memory.buffer.byteLength).toBe(3 * 65536)
  })

  it('is refused when it is none', () => {
    expect(() => decodeModule(Uint8Array.of(1, 2, 3))).toThrow('these are not the bytes of a module')
  })
})
