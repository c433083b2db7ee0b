import type { ProgramDraft } from './draft-program.js'
import { encodeModule } from './encode.js'
import { decodeInstructions, type Instruction } from './instructions.js'
import type { WasmFunction } from './module.js'
import { opcodes } from './opcodes.js'

/** What `printProgram` shows. */
export interface PrintSettings {
  /** Every instruction of every function, not only their sizes. */
  readonly withCode?: boolean
}

/** A program as text: its sizes, stages and functions, and the instructions in a form close to the text format. */
export function printProgram(draft: ProgramDraft, { withCode = false }: PrintSettings = {}): string {
  const { module, layout, stages } = draft
  const { block, lanes, placeCount } = layout
  const bytes = encodeModule(module).length
  const lines = [
    `module ${bytes} bytes, ${module.functions.length} functions`,
    `block of ${block} runs, ${lanes} to a value; ${placeCount} places, ${placeCount * block * 8} bytes`,
    '',
    ...table([
      ['stage', 'operations', 'values', 'chunks'],
      ...stages.map(({ name, operations, values, chunks }) => [
        name,
        `${operations}`,
        `${values}`,
        `${chunks}`,
      ]),
    ]),
    '',
    ...table([
      ['function', 'bytes', 'locals', 'instructions'],
      ...module.functions.map((each) => [
        each.name,
        `${each.code.length}`,
        `${each.locals.length}`,
        `${decodeInstructions(each.code).length}`,
      ]),
    ]),
  ]
  const names = [...module.imports, ...module.functions].map(({ name }) => name)
  const listings = withCode ? module.functions.map((each) => `\n${listing(each, names)}`) : []
  return [...lines, ...listings, ''].join('\n')
}

/** Columns of even width; all but the first are numbers. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  )
}

function listing({ name, signature, locals, code }: WasmFunction, names: readonly string[]): string {
  const head = [
    `(func $"${name}"`,
    ...signature.params.map((type) => `(param ${type})`),
    ...signature.results.map((type) => `(result ${type})`),
    ...(locals.length > 0 ? [`(local ${locals.join(' ')})`] : []),
  ].join(' ')
  let depth = 1
  const lines = decodeInstructions(code).map((instruction) => {
    if (instruction.name === 'end') depth--
    const line = `${'  '.repeat(depth)}${inWords(instruction, names)}`
    if (['block', 'loop', 'if'].includes(instruction.name)) depth++
    return line
  })
  return [head, ...lines, ')'].join('\n')
}

function inWords({ name, immediates: [first = 0, offset] }: Instruction, names: readonly string[]): string {
  const { immediate } = opcodes[name]
  if (name === 'call') return `call $"${names[Number(first)] ?? first}"`
  if (immediate === undefined || immediate === 'block') return name
  return immediate === 'access' ? `${name} offset=${offset}` : `${name} ${first}`
}
