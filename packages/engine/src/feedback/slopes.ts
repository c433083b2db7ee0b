import { cos } from '#elementary/cos'
import { cosh } from '#elementary/cosh'
import { ln } from '#elementary/ln'
import { pow } from '#elementary/pow'
import { sin } from '#elementary/sin'
import { sinh } from '#elementary/sinh'

/** The partial derivatives of an operation in its arguments, at one point. */
type Slopes = (a: number, b: number, value: number) => readonly number[]

const flat: Slopes = () => [0, 0]

/**
 * The partial derivatives of every operation. Where there is none, at the kink of `min` or the jump of `floor`,
 * the derivative to one side stands; comparisons are flat.
 */
export const slopesOf: ReadonlyMap<string, Slopes> = new Map<string, Slopes>([
  ['add', () => [1, 1]],
  ['subtract', () => [1, -1]],
  ['multiply', (a, b) => [b, a]],
  ['divide', (a, b) => [1 / b, -a / (b * b)]],
  ['negate', () => [-1]],
  ['pow', (a, b, value) => [b * pow(a, b - 1), a > 0 ? ln(a) * value : 0]],
  ['square', (a) => [2 * a]],
  ['whole_power', (a, n) => [n * pow(a, n - 1), 0]],
  ['exp', (_a, _b, value) => [value]],
  ['ln', (a) => [1 / a]],
  ['sin', (a) => [cos(a)]],
  ['cos', (a) => [-sin(a)]],
  ['tan', (_a, _b, value) => [1 + value * value]],
  ['asin', (a) => [1 / Math.sqrt((1 - a) * (1 + a))]],
  ['acos', (a) => [-1 / Math.sqrt((1 - a) * (1 + a))]],
  ['atan', (a) => [1 / (1 + a * a)]],
  ['atan2', (a, b) => [b / (a * a + b * b), -a / (a * a + b * b)]],
  ['sinh', (a) => [cosh(a)]],
  ['cosh', (a) => [sinh(a)]],
  ['tanh', (_a, _b, value) => [(1 - value) * (1 + value)]],
  ['sqrt', (_a, _b, value) => [1 / (2 * value)]],
  ['abs', (a) => [Math.sign(a)]],
  ['floor', () => [0]],
  ['min', (a, b) => (a <= b ? [1, 0] : [0, 1])],
  ['max', (a, b) => (a >= b ? [1, 0] : [0, 1])],
  ['less', flat],
  ['less_or_equal', flat],
  ['greater', flat],
  ['greater_or_equal', flat],
  ['equal', flat],
  ['unequal', flat],
  ['and', flat],
  ['or', flat],
  ['not', () => [0]],
  ['if', (condition) => (condition === 0 ? [0, 0, 1] : [0, 1, 0])],
])
