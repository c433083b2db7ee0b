import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml'
import type { Issue, IssueCode, Span } from '#core/issue'
import type { Located, LocatedEntry, LocatedScalar } from './located.js'

/** The largest scenario or model file, in characters. */
export const LARGEST_FILE = 1_000_000

/** The most values that one file may hold once its aliases are followed. */
const MOST_VALUES = 200_000

/** What came of reading a file: as much of it as could be read, and what is wrong. */
export interface ReadYaml {
  readonly root: Located | undefined
  readonly issues: readonly Issue[]
}

/** The one door through which the YAML reader enters the engine: text to located values. */
export function readYaml(text: string, file: string): ReadYaml {
  const whole: Span = { file, start: 0, end: 0 }
  const fail = (code: IssueCode, message: string, found: string, expected: string): ReadYaml => ({
    root: undefined,
    issues: [{ code, message, path: [], span: whole, found, expected }],
  })
  if (text.length > LARGEST_FILE) {
    return fail('too-large', 'the file is too large', `${text.length} characters`, `at most ${LARGEST_FILE}`)
  }
  if (text.trim() === '') return fail('syntax', 'the file is empty', 'nothing', 'a scenario')
  if (text.includes('\u0000')) {
    return fail(
      'syntax',
      'the file is not UTF-8 text',
      'zero bytes (UTF-16, or no text at all)',
      'UTF-8 text',
    )
  }
  const reading: Reading = { file, issues: [], values: 0, open: new Set() }
  try {
    return readDocument(text, reading)
  } catch (error) {
    if (error instanceof TooMany) {
      return fail(
        'too-large',
        'the file holds too many values',
        `over ${MOST_VALUES} once aliases are followed`,
        `at most ${MOST_VALUES}`,
      )
    }
    if (error instanceof RangeError)
      return fail('not-allowed', 'the file nests too deeply', 'more levels than fit', 'a few levels')
    throw error
  }
}

interface Reading {
  readonly file: string
  readonly issues: Issue[]
  values: number
  /** Anchored nodes being followed, to stop an alias that contains itself. */
  readonly open: Set<Node>
}

class TooMany extends Error {}

function readDocument(text: string, reading: Reading): ReadYaml {
  const document = parseDocument(text, { uniqueKeys: false, merge: false, version: '1.2' })
  const seenLines = new Set<number>()
  for (const { message, pos } of [...document.errors, ...document.warnings]) {
    const line = text.slice(0, pos[0]).split('\n').length
    if (seenLines.has(line)) continue
    seenLines.add(line)
    const [first = message] = message.split('\n')
    const plain = first.replace(/ at line \d+, column \d+:?$/, '')
    reading.issues.push({
      code: 'syntax',
      message: `cannot read the YAML: ${plain}`,
      path: [],
      span: { file: reading.file, start: pos[0], end: pos[1] },
    })
  }
  if (reading.issues.length > 0) return { root: undefined, issues: reading.issues }
  if (!document.contents) {
    const span = { file: reading.file, start: 0, end: 0 }
    const issue: Issue = {
      code: 'syntax',
      message: 'the file is empty',
      path: [],
      span,
      expected: 'a scenario',
    }
    return { root: undefined, issues: [issue] }
  }
  return { root: locate(document.contents, document, reading), issues: reading.issues }
}

function locate(node: Node, document: Document.Parsed, reading: Reading): Located {
  if (++reading.values > MOST_VALUES) throw new TooMany()
  const span = spanOf(node, reading)
  if (isAlias(node)) {
    const target = node.resolve(document)
    if (!target || reading.open.has(target)) return { kind: 'scalar', value: null, span }
    reading.open.add(target)
    const value = locate(target, document, reading)
    reading.open.delete(target)
    return value
  }
  if (isMap(node)) return { kind: 'mapping', entries: locateEntries(node, document, reading), span }
  if (isSeq(node)) {
    return { kind: 'list', items: node.items.map((item) => locate(item as Node, document, reading)), span }
  }
  return { kind: 'scalar', value: plainValue(isScalar(node) ? node.value : null), span }
}

/** What a scalar may hold; anything else (a date by its tag, a very long integer) is taken as text. */
function plainValue(value: unknown): LocatedScalar['value'] {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function locateEntries(map: YAMLMap, document: Document.Parsed, reading: Reading): Map<string, LocatedEntry> {
  const entries = new Map<string, LocatedEntry>()
  for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
    const span = spanOf(key, reading)
    const name = isScalar(key) ? String(key.value) : undefined
    const problem = name === undefined ? undefined : keyProblem(name, entries)
    if (name === undefined) {
      reading.issues.push({ code: 'wrong-shape', message: 'a key is plain text', path: [], span })
    } else if (problem) {
      reading.issues.push({ ...problem, path: [], span, found: name })
    } else {
      const empty: Located = { kind: 'scalar', value: null, span }
      entries.set(name, { key: span, value: value ? locate(value, document, reading) : empty })
    }
  }
  return entries
}

function keyProblem(
  name: string,
  entries: ReadonlyMap<string, unknown>,
): Pick<Issue, 'code' | 'message'> | undefined {
  if (name in Object.prototype) return { code: 'reserved-name', message: `${name} cannot be a name` }
  return entries.has(name)
    ? { code: 'duplicate-key', message: `${name} stands twice in one mapping` }
    : undefined
}

function spanOf(node: { range?: readonly [number, number, number] | null }, { file }: Reading): Span {
  const [start, end] = node.range ?? [0, 0]
  return { file, start, end }
}
