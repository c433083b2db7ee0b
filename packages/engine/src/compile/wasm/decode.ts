import { ByteReader } from './byte-reader.js'
import { HEADER, sections } from './encode.js'
import { typeBytes, type Signature, type ValueType, type WasmFunction, type WasmModule } from './module.js'

/**
 * Reads a module that `encodeModule` wrote.
 * @throws RangeError for anything that it does not write
 */
export function decodeModule(bytes: Uint8Array): WasmModule {
  const from = new ByteReader(bytes)
  if (!HEADER.every((byte) => from.byte() === byte))
    throw new RangeError('these are not the bytes of a module')
  const parts = new Map<number, ByteReader>()
  while (!from.isDone) parts.set(from.byte(), from.sized())
  const part = (id: number) => parts.get(id) ?? new ByteReader(new Uint8Array([0]))
  const types = part(sections.type).list(readSignature)
  const typeAt = (index: number): Signature => types[index] ?? { params: [], results: [] }
  const imports = part(sections.import).list((row) => {
    row.text()
    const name = row.text()
    row.byte()
    return { name, signature: typeAt(row.unsigned()) }
  })
  const signatures = part(sections.function).list((row) => typeAt(row.unsigned()))
  const [pages = 0] = part(sections.memory).list((row) => (row.byte(), row.unsigned()))
  const exports = part(sections.export).list(
    (row) => (row.text(), { kind: row.byte(), index: row.unsigned() }),
  )
  const names = readNames(part(sections.custom))
  const bodies = part(sections.code).list(readBody)
  return {
    imports,
    functions: bodies.map((body, i) => ({
      name: names.get(imports.length + i) ?? '',
      signature: signatures[i] ?? typeAt(-1),
      ...body,
    })),
    exports: exports.flatMap(({ kind, index }) => (kind === 0 ? [index] : [])),
    pages,
  }
}

const typeOf = new Map(Object.entries(typeBytes).map(([type, byte]) => [byte, type as ValueType]))

function readType(from: ByteReader): ValueType {
  const byte = from.byte()
  const type = typeOf.get(byte)
  if (!type) throw new RangeError(`no type has the byte ${byte}`)
  return type
}

function readSignature(from: ByteReader): Signature {
  from.byte()
  return { params: from.list(readType), results: from.list(readType) }
}

function readBody(from: ByteReader): Pick<WasmFunction, 'locals' | 'code'> {
  const body = from.sized()
  const runs = body.list((row) => ({ count: row.unsigned(), type: readType(row) }))
  return {
    locals: runs.flatMap(({ count, type }) => Array.from({ length: count }, () => type)),
    code: body.rest().slice(0, -1),
  }
}

function readNames(from: ByteReader): Map<number, string> {
  if (from.text() !== 'name' || from.isDone || from.byte() !== 0x01) return new Map()
  return new Map(from.sized().list((row) => [row.unsigned(), row.text()] as const))
}
