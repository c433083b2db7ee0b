import { acos } from '#elementary/acos'
import { asin } from '#elementary/asin'
import { atan } from '#elementary/atan'
import { atan2 } from '#elementary/atan2'
import { cos } from '#elementary/cos'
import { cosh } from '#elementary/cosh'
import { exp } from '#elementary/exp'
import { ln } from '#elementary/ln'
import { pow } from '#elementary/pow'
import { sin } from '#elementary/sin'
import { sinh } from '#elementary/sinh'
import { tan } from '#elementary/tan'
import { tanh } from '#elementary/tanh'
import { wholePower } from './whole-power.js'
import { add, and, choose, comparison, divide, multiply, not, or, subtract } from './arithmetic.js'

/**
 * How the unit of a result follows from the units of the arguments:
 * - `same`: all arguments share one unit, the result has it
 * - `truth`: all arguments share one unit, the result is 0 or 1
 * - `angle`: all arguments share one unit, the result is dimensionless
 * - `none`: arguments and result are dimensionless
 * - `product`, `quotient`, `power`, `square`, `root`: as in arithmetic
 * - `choice`: a dimensionless condition, then two of one unit
 */
export type UnitRule =
  'same' | 'truth' | 'angle' | 'none' | 'product' | 'quotient' | 'power' | 'square' | 'root' | 'choice'

/** An operation on numbers, which every kernel carries out; conditions count as true unless they are 0. */
export interface OperationRow {
  readonly name: string
  /** How a person writes it. */
  readonly signature: string
  readonly arity: number
  /** True when more than two arguments are taken two by two, from left to right. */
  readonly folds: boolean
  readonly unit: UnitRule
  readonly meaning: string
  /** Never hides a NaN: the result is NaN when an argument that decides it is. */
  readonly evaluate: (a: number, b: number, c: number) => number
}

/** A function that is taken apart when a model is expanded; kernels never see it. */
export interface ConstructRow {
  readonly name: string
  readonly signature: string
  readonly least: number
  readonly most: number
  readonly meaning: string
}

type Evaluate = OperationRow['evaluate']

function row(
  name: string,
  signature: string,
  arity: number,
  unit: UnitRule,
  meaning: string,
  evaluate: Evaluate,
) {
  return { name, signature, arity, folds: signature.includes('…'), unit, meaning, evaluate }
}

/** Every operation of the language: the one table that parser, unit check, kernels, documents and tests read. */
export const operations: readonly OperationRow[] = [
  row('add', 'a + b', 2, 'same', 'sum', add),
  row('subtract', 'a - b', 2, 'same', 'difference', subtract),
  row('multiply', 'a * b', 2, 'product', 'product', multiply),
  row('divide', 'a / b', 2, 'quotient', 'quotient', divide),
  row('negate', '-a', 1, 'same', 'negative', (a) => -a),
  row(
    'pow',
    'a ^ b or pow(a, b)',
    2,
    'power',
    'power; a whole power up to 8 is a product, 0.5 a square root',
    pow,
  ),
  row('square', 'square(a)', 1, 'square', 'a * a', (a) => a * a),
  row('whole_power', 'a ^ n', 2, 'power', 'the product that a whole power stands for', wholePower),
  row('exp', 'exp(a)', 1, 'none', 'e to the power a', exp),
  row('ln', 'ln(a)', 1, 'none', 'natural logarithm', ln),
  row('sin', 'sin(a)', 1, 'none', 'sine of an angle in radians', sin),
  row('cos', 'cos(a)', 1, 'none', 'cosine of an angle in radians', cos),
  row('tan', 'tan(a)', 1, 'none', 'tangent of an angle in radians', tan),
  row('asin', 'asin(a)', 1, 'none', 'angle from -π/2 to π/2 whose sine is a', asin),
  row('acos', 'acos(a)', 1, 'none', 'angle from 0 to π whose cosine is a', acos),
  row('atan', 'atan(a)', 1, 'none', 'angle from -π/2 to π/2 whose tangent is a', atan),
  row('atan2', 'atan2(y, x)', 2, 'angle', 'angle from -π to π of the point (x, y)', atan2),
  row('sinh', 'sinh(a)', 1, 'none', 'hyperbolic sine', sinh),
  row('cosh', 'cosh(a)', 1, 'none', 'hyperbolic cosine', cosh),
  row('tanh', 'tanh(a)', 1, 'none', 'hyperbolic tangent', tanh),
  row('sqrt', 'sqrt(a)', 1, 'root', 'square root', Math.sqrt),
  row('abs', 'abs(a)', 1, 'same', 'absolute value', Math.abs),
  row('floor', 'floor(a)', 1, 'none', 'largest whole number not above a', Math.floor),
  row('min', 'min(a, b, …)', 2, 'same', 'smallest', (a, b) => Math.min(a, b)),
  row('max', 'max(a, b, …)', 2, 'same', 'largest', (a, b) => Math.max(a, b)),
  row(
    'less',
    'a < b',
    2,
    'truth',
    '1 when a is less than b, else 0',
    comparison((a, b) => a < b),
  ),
  row(
    'less_or_equal',
    'a <= b',
    2,
    'truth',
    '1 when a is at most b, else 0',
    comparison((a, b) => a <= b),
  ),
  row(
    'greater',
    'a > b',
    2,
    'truth',
    '1 when a is greater than b, else 0',
    comparison((a, b) => a > b),
  ),
  row(
    'greater_or_equal',
    'a >= b',
    2,
    'truth',
    '1 when a is at least b, else 0',
    comparison((a, b) => a >= b),
  ),
  row(
    'equal',
    'a == b',
    2,
    'truth',
    '1 when a equals b, else 0',
    comparison((a, b) => a === b),
  ),
  row(
    'unequal',
    'a != b',
    2,
    'truth',
    '1 when a differs from b, else 0',
    comparison((a, b) => a !== b),
  ),
  row('and', 'a and b', 2, 'none', '1 when both are true, else 0', and),
  row('or', 'a or b', 2, 'none', '1 when either is true, else 0', or),
  row('not', 'not a', 1, 'none', '1 when a is 0, else 0', not),
  row('if', 'if(condition, a, b)', 3, 'choice', 'a when the condition is true, else b', choose),
]

function construct(
  name: string,
  signature: string,
  least: number,
  most: number,
  meaning: string,
): ConstructRow {
  return { name, signature, least, most, meaning }
}

/** Every construct of the language, in the order in which documents list them. */
export const constructs: readonly ConstructRow[] = [
  construct('sum', 'sum(index, a)', 2, 2, 'sum of a over every element of the index, in their order'),
  construct('mean', 'mean(index, a)', 2, 2, 'the same sum divided by the number of elements'),
  construct('initial', 'initial(a)', 1, 1, 'a at the first instant of this run'),
  construct('step', 'step(height, start)', 2, 2, '0 before start, height from then on'),
  construct('pulse', 'pulse(start, width)', 2, 2, '1 from start for a time of width, else 0'),
  construct(
    'ramp',
    'ramp(slope, start, end)',
    3,
    3,
    '0 before start, rising by slope until end, constant after it',
  ),
  construct(
    'smooth',
    'smooth(a, time[, start])',
    2,
    3,
    'a followed with a first-order lag, from start (or a) on',
  ),
  construct('smooth3', 'smooth3(a, time[, start])', 2, 3, 'a followed with a third-order lag'),
  construct('delay1', 'delay1(a, time[, start])', 2, 3, 'the flow a after a first-order material delay'),
  construct('delay3', 'delay3(a, time[, start])', 2, 3, 'the flow a after a third-order material delay'),
  construct('lookup', 'lookup(table, a)', 2, 2, 'the value of a table at a'),
]

/** The row of each operation. */
export const operationOf: ReadonlyMap<string, OperationRow> = new Map(
  operations.map((row) => [row.name, row]),
)

/** The row of each construct. */
export const constructOf: ReadonlyMap<string, ConstructRow> = new Map(
  constructs.map((row) => [row.name, row]),
)

/** The functions that a person may call by name; the others are written as operators. */
export const callableNames: readonly string[] = [
  ...operations.filter(({ name, signature }) => signature.includes(`${name}(`)).map(({ name }) => name),
  ...constructs.map(({ name }) => name),
]

/** Operations that may also run over an index: `max(state, a)`. */
export const reducingOperations: ReadonlySet<string> = new Set(['min', 'max'])

/** Words that mean something in an equation and can therefore name nothing else. */
export const reservedWords: ReadonlySet<string> = new Set([
  ...operationOf.keys(),
  ...constructOf.keys(),
  ...[
    'time',
    'end',
    'mod',
    'xor',
    'in',
    'to',
    'true',
    'false',
    'null',
    'undefined',
    'NaN',
    'Infinity',
    'baseline',
  ],
])
