import { ByteWriter } from './byte-writer.js'
import { IMPORT_SPACE, typeBytes, type Signature, type ValueType, type WasmModule } from './module.js'

/** Numbers of the sections. Source: https://webassembly.github.io/spec/core/binary/modules.html */
export const sections = {
  custom: 0,
  type: 1,
  import: 2,
  function: 3,
  memory: 5,
  export: 7,
  code: 10,
} as const

/** The first eight bytes of a module: `\0asm`, version 1. */
export const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]

/** The bytes of a module. */
export function encodeModule(module: WasmModule): Uint8Array {
  const types = new Signatures()
  const imported = module.imports.map(({ signature }) => types.indexOf(signature))
  const own = module.functions.map(({ signature }) => types.indexOf(signature))
  const out = new ByteWriter()
  out.all(HEADER)
  const section = (id: number, write: (to: ByteWriter) => void) => {
    const contents = new ByteWriter()
    write(contents)
    out.byte(id)
    out.sized(contents.finish())
  }
  section(sections.type, (to) => list(to, types.all, writeSignature))
  section(sections.import, (to) =>
    list(to, module.imports, (to, { name }, i) => {
      to.text(IMPORT_SPACE)
      to.text(name)
      to.byte(0x00)
      to.unsigned(imported[i] ?? 0)
    }),
  )
  section(sections.function, (to) => list(to, own, (to, type) => to.unsigned(type)))
  section(sections.memory, (to) => list(to, [module.pages], writeLimit))
  section(sections.export, (to) => writeExports(to, module))
  section(sections.code, (to) => list(to, module.functions, writeBody))
  section(sections.custom, (to) => writeNames(to, module))
  return out.finish()
}

type Write<T> = (to: ByteWriter, entry: T, i: number) => void

function list<T>(to: ByteWriter, entries: readonly T[], write: Write<T>): void {
  to.unsigned(entries.length)
  entries.forEach((entry, i) => write(to, entry, i))
}

/** Equal signatures share a number. */
class Signatures {
  readonly all: Signature[] = []
  private readonly known = new Map<string, number>()

  indexOf(signature: Signature): number {
    const key = `${signature.params.join()} ${signature.results.join()}`
    const known = this.known.get(key) ?? this.all.push(signature) - 1
    this.known.set(key, known)
    return known
  }
}

const writeType: Write<ValueType> = (to, type) => to.byte(typeBytes[type])

const writeSignature: Write<Signature> = (to, { params, results }) => {
  to.byte(0x60)
  list(to, params, writeType)
  list(to, results, writeType)
}

const writeLimit: Write<number> = (to, pages) => {
  to.byte(0x00)
  to.unsigned(pages)
}

function writeExports(to: ByteWriter, { exports, functions, imports }: WasmModule): void {
  const named = exports.map((index) => ({
    name: functions[index - imports.length]?.name ?? '',
    kind: 0,
    index,
  }))
  list(to, [{ name: 'memory', kind: 2, index: 0 }, ...named], (to, { name, kind, index }) => {
    to.text(name)
    to.byte(kind)
    to.unsigned(index)
  })
}

const writeBody: Write<WasmModule['functions'][number]> = (to, { locals, code }) => {
  const body = new ByteWriter()
  list(body, runsOf(locals), (to, { type, count }) => {
    to.unsigned(count)
    writeType(to, type, 0)
  })
  body.all(code)
  body.byte(0x0b)
  to.sized(body.finish())
}

/** Neighbours of one type as one entry. */
function runsOf(types: readonly ValueType[]): { type: ValueType; count: number }[] {
  const runs: { type: ValueType; count: number }[] = []
  for (const type of types) {
    const last = runs.at(-1)
    if (last?.type === type) last.count++
    else runs.push({ type, count: 1 })
  }
  return runs
}

/** Names of functions, which debuggers and profilers show. */
function writeNames(to: ByteWriter, { imports, functions }: WasmModule): void {
  to.text('name')
  const names = new ByteWriter()
  list(names, [...imports, ...functions], (to, { name }, i) => {
    to.unsigned(i)
    to.text(name)
  })
  to.byte(0x01)
  to.sized(names.finish())
}
