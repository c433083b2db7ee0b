import { highWord, lowWord, MIN_NORMAL } from '#elementary/float-bits'
import { operationOf, type OperationRow } from '#expression/functions'
import { LARGEST_PRODUCT } from '#expression/whole-power'
import type { Graph, NodeId } from './graph.js'

/**
 * The node of an operation, in a simpler form that has the same bits wherever there is one.
 * Operations on numbers are carried out at once, by the row of the table.
 */
export function operate(graph: Graph, operation: string, args: readonly NodeId[]): NodeId {
  const rule = rules.get(operation)
  if (!rule) throw new RangeError(`no operation is called ${operation}`)
  const { arity } = rule
  const a = args[0] ?? 0
  const b = args[1] ?? 0
  const x = graph.valueOf(a)
  const y = arity > 1 ? graph.valueOf(b) : 0
  const z = arity > 2 ? graph.valueOf(args[2] ?? 0) : 0
  if (x !== undefined && y !== undefined && z !== undefined) return graph.number(rule.evaluate(x, y, z))
  const simpler = rule.simplify?.(graph, args, x, y)
  return simpler ?? graph.apply(operation, rule.commutes && a > b ? [b, a] : args)
}

type Simplify = (
  graph: Graph,
  args: readonly NodeId[],
  /** The first two arguments where they are numbers. */
  x: number | undefined,
  y: number | undefined,
) => NodeId | undefined

/** What each operation may become; undefined leaves it as it is. Nothing here may round differently. */
const simplerForms: ReadonlyMap<string, Simplify> = new Map<string, Simplify>([
  ['square', (graph, [a = 0]) => operate(graph, 'multiply', [a, a])],
  ['multiply', (_, [a, b], x, y) => (x === 1 ? b : y === 1 ? a : undefined)],
  ['divide', (graph, [a = 0], _, y) => (y === undefined ? undefined : dividedBy(graph, a, y))],
  // x - 0 is x for every x, but x + 0 turns -0 into 0.
  ['subtract', (_, [a], _x, y) => (Object.is(y, 0) ? a : undefined)],
  ['add', (_, [a, b], x, y) => (Object.is(x, -0) ? b : Object.is(y, -0) ? a : undefined)],
  ['negate', (graph, [a = 0]) => negated(graph, a)],
  ['whole_power', (graph, [a = 0], _, y) => (y === undefined ? undefined : wholePower(graph, a, y))],
  ['if', (_, [, a, b], x) => (x === undefined || Number.isNaN(x) ? undefined : x === 0 ? b : a)],
])

/** Operations that give the same bits when their arguments change places. */
const commuting: ReadonlySet<string> = new Set([
  'add',
  'multiply',
  'min',
  'max',
  'equal',
  'unequal',
  'and',
  'or',
])

/** What there is to know of an operation, found at once. */
interface Rule extends OperationRow {
  readonly simplify: Simplify | undefined
  readonly commutes: boolean
}

const rules: ReadonlyMap<string, Rule> = new Map(
  Array.from(operationOf, ([name, row]) => [
    name,
    { ...row, simplify: simplerForms.get(name), commutes: commuting.has(name) },
  ]),
)

/** Dividing by a power of two is multiplying by its inverse, as long as that is a normal number. */
function dividedBy(graph: Graph, a: NodeId, y: number): NodeId | undefined {
  if (y === 1) return a
  const inverse = 1 / y
  const isExact = isPowerOfTwo(y) && isPowerOfTwo(inverse)
  return isExact ? operate(graph, 'multiply', [a, graph.number(inverse)]) : undefined
}

/** True for ±2ⁿ with n from -1022 to 1023. */
function isPowerOfTwo(y: number): boolean {
  const isNormal = Math.abs(y) >= MIN_NORMAL && Math.abs(y) < Infinity
  return isNormal && lowWord(y) === 0 && (highWord(y) & 0xfffff) === 0
}

function negated(graph: Graph, a: NodeId): NodeId | undefined {
  const node = graph.node(a)
  return node.kind === 'apply' && node.operation === 'negate' ? node.args[0] : undefined
}

/** The products of `wholePower`, in its order; undefined for an exponent that it is not meant for. */
function wholePower(graph: Graph, base: NodeId, exponent: number): NodeId | undefined {
  if (!Number.isInteger(exponent) || exponent < 1 || exponent > LARGEST_PRODUCT) return undefined
  if (exponent === 1) return base
  const isEven = exponent % 2 === 0
  const part = wholePower(graph, base, isEven ? exponent / 2 : exponent - 1) ?? base
  return operate(graph, 'multiply', [part, isEven ? part : base])
}
