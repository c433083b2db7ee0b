import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  visit,
  type Alias,
  type CST,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml'
import type { Issue, IssueCode, Span } from '#core/issue'
import type { Located, LocatedEntry } from './located.js'
import { rejoinEquation } from './rejoin-equation.js'
import { keyText, plainValue } from './scalar-value.js'
import { syntaxFaults, type Fault } from './syntax-faults.js'
import { tagFaults } from './tag-faults.js'
import { united } from './united.js'

/** The largest scenario or model file, in characters. */
export const LARGEST_FILE = 1_000_000

/** The most values that one file may hold once its aliases are followed. */
const MOST_VALUES = 200_000

/** The deepest that values may lie in values; a scenario needs about ten levels. */
const DEEPEST_NESTING = 100

/** What came of reading a file: as much of it as could be read, and what is wrong. */
export interface ReadYaml {
  readonly root: Located | undefined
  readonly issues: readonly Issue[]
}

/** The one door through which the YAML reader enters the engine: text to located values. */
export function readYaml(text: string, file: string): ReadYaml {
  const fail = (code: IssueCode, message: string, found: string, expected: string, at = 0): ReadYaml => ({
    root: undefined,
    issues: [{ code, message, path: [], span: { file, start: at, end: at }, found, expected }],
  })
  if (text.length > LARGEST_FILE) {
    return fail('too-large', 'the file is too large', `${text.length} characters`, `at most ${LARGEST_FILE}`)
  }
  if (text.trim() === '') return fail('syntax', 'the file is empty', 'nothing', 'a scenario')
  if (text.includes('\u0000')) {
    const found = 'zero bytes (UTF-16, or no text at all)'
    return fail('syntax', 'the file is not UTF-8 text', found, 'UTF-8 text')
  }
  const tooDeep = (at: number) => {
    const expected = `at most ${DEEPEST_NESTING}`
    return fail('not-allowed', 'the file nests too deeply', `over ${DEEPEST_NESTING} levels`, expected, at)
  }
  try {
    return readDocument(text, file)
  } catch (error) {
    if (error instanceof TooDeep) return tooDeep(error.at)
    if (!(error instanceof TooMany)) throw error
    const found = `over ${MOST_VALUES} once aliases are followed`
    return fail('too-large', 'the file holds too many values', found, `at most ${MOST_VALUES}`)
  }
}

/**
 * The first stage of the YAML reader, which keeps a stack of its own, with its depth watched; the second stage
 * recurses, and a call stack that ends inside a regular expression ends the program.
 * @throws TooDeep before the value that is too deep is handed on
 */
function* parseShallow(text: string): Generator<CST.Token, void> {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    const tokens = [...parser.next(lexeme)]
    if (parser.stack.length > DEEPEST_NESTING) throw new TooDeep(parser.offset - lexeme.length)
    yield* tokens
  }
  yield* parser.end()
}

interface Reading {
  readonly file: string
  readonly issues: Issue[]
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Alias, Node>
  values: number
  /** True after an alias that stands for nothing. */
  isBroken: boolean
  /** The nodes being gone through, to stop an alias that stands inside what it names. */
  readonly open: Set<Node>
}

class TooMany extends Error {}

class TooDeep extends Error {
  constructor(readonly at: number) {
    super()
  }
}

function readDocument(text: string, file: string): ReadYaml {
  const composer = new Composer({ uniqueKeys: false, merge: false, version: '1.2' })
  const [document, second] = composer.compose(parseShallow(text), true, text.length)
  if (!document) throw new TypeError('a text is at least an empty document')
  const own = [...faultsOf(document), ...secondDocument(second), ...ownFaults(document)]
  const faults = syntaxFaults(own, text, file)
  if (faults.length > 0) return { root: undefined, issues: faults }
  const targets = aliasTargets(document)
  const reading: Reading = { file, issues: [], targets, values: 0, isBroken: false, open: new Set() }
  if (!document.contents) {
    const span = { file, start: 0, end: 0 }
    const message = 'the file is empty'
    return { root: undefined, issues: [{ code: 'syntax', message, path: [], span, expected: 'a scenario' }] }
  }
  const root = locate(document.contents, reading)
  // What an anchor names is gone through once more for each alias of it.
  const told = new Map(reading.issues.map((one) => [`${one.span?.start} ${one.message}`, one]))
  return { root: reading.isBroken ? undefined : root, issues: [...told.values()] }
}

function faultsOf({ errors, warnings }: Document.Parsed): readonly Fault[] {
  return [...errors, ...warnings]
}

/** Further tags, and directives, would change what values mean; a scenario has no use for either. */
function ownFaults(document: Document.Parsed): readonly Fault[] {
  const { yaml, tags } = document.directives ?? {}
  const isOld = yaml?.version === '1.1'
  const isTagged = Object.keys(tags ?? {}).some((handle) => handle !== '!!')
  const messages = [
    ...(isOld ? ['a scenario is YAML 1.2, where 33:50 and yes are texts'] : []),
    ...(isTagged ? ['a scenario has no %TAG directive'] : []),
  ]
  const faults = messages.map((message): Fault => ({ code: 'DIRECTIVE', message, pos: [0, 1] }))
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && node.tag !== undefined) faults.push(...tagFaults(node.tag, node.range))
    },
  })
  return faults
}

/** A file is one document. */
function secondDocument(second: Document.Parsed | undefined): readonly Fault[] {
  if (!second) return []
  const [start, end] = second.range
  return [{ code: 'MULTIPLE_DOCS', message: 'a second document begins here', pos: [start, end] }]
}

/** The node that each alias stands for: the last one before it that has its name. */
function aliasTargets(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  visit(document, {
    Node(_, node) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node)
        return
      }
      const target = anchors.get(node.source)
      if (target) targets.set(node, target)
    },
  })
  return targets
}

function locate(node: Node, reading: Reading): Located {
  if (++reading.values > MOST_VALUES) throw new TooMany()
  const span = spanOf(node, reading)
  if (isAlias(node)) return locateAlias(node, span, reading)
  if (reading.open.size >= DEEPEST_NESTING) throw new TooDeep(span.start)
  reading.open.add(node)
  const value = locateOpen(node, span, reading)
  reading.open.delete(node)
  return value
}

function locateAlias(alias: Alias, span: Span, reading: Reading): Located {
  const target = reading.targets.get(alias)
  if (target && !reading.open.has(target)) return locate(target, reading)
  const message = target
    ? `the alias *${alias.source} stands inside what it names`
    : `no anchor before this alias is called ${alias.source}`
  reading.issues.push({ code: 'syntax', message, path: [], span, found: `*${alias.source}` })
  reading.isBroken = true
  return { kind: 'scalar', value: null, span }
}

function locateOpen(node: Node, span: Span, reading: Reading): Located {
  if (isMap(node)) return { kind: 'mapping', entries: locateEntries(node, reading), span }
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => locate(item as Node, reading)), span }
  return { kind: 'scalar', value: plainValue(isScalar(node) ? node.value : null), span }
}

function locateEntries(map: YAMLMap, reading: Reading): Map<string, LocatedEntry> {
  const entries = new Map<string, LocatedEntry>()
  let last = ''
  const split = new Set<string>()
  for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
    const span = spanOf(key, reading)
    const name = isScalar(key) ? keyText(key.value) : undefined
    const report = (code: IssueCode, message: string, at = span, found = name) =>
      reading.issues.push({ code, message, path: [], span: at, ...(found !== undefined && { found }) })
    const before = entries.get(last)
    const whole = map.flow && !value && name !== undefined ? rejoinEquation(before?.value, name) : undefined
    if (before && whole) {
      const message = 'a comma ends a value inside { }; put the equation in quotes'
      if (!split.has(last)) report('syntax', message, whole.span, String(whole.value))
      split.add(last)
      entries.set(last, { ...before, value: whole })
    } else if (name === undefined) report('wrong-shape', 'a key is plain text')
    else if (name in Object.prototype) report('reserved-name', `${name} cannot be a name`)
    else {
      const located = value ? locate(value, reading) : ({ kind: 'scalar', value: null, span } as const)
      const first = entries.get(name)
      if (first) report('duplicate-key', `${name} stands twice in one mapping`)
      entries.set(
        name,
        first ? { ...first, value: united(first.value, located) } : { key: span, value: located },
      )
      last = name
    }
  }
  return entries
}

function spanOf(node: { range?: readonly [number, number, number] | null }, { file }: Reading): Span {
  const [start, end] = node.range ?? [0, 0]
  return { file, start, end }
}
