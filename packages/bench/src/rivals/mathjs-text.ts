import type { Scalar } from '../engine-inside.js'

/** An operation in the words of mathjs, where these are not `name(arguments)`. */
const forms: ReadonlyMap<string, (a: string, b: string, c: string) => string> = new Map<
  string,
  (a: string, b: string, c: string) => string
>([
  ['add', (a, b) => `(${a} + ${b})`],
  ['subtract', (a, b) => `(${a} - ${b})`],
  ['multiply', (a, b) => `(${a} * ${b})`],
  ['divide', (a, b) => `(${a} / ${b})`],
  ['negate', (a) => `(-${a})`],
  ['pow', (a, b) => `(${a} ^ ${b})`],
  ['whole_power', (a, b) => `(${a} ^ ${b})`],
  ['ln', (a) => `log(${a})`],
  ['less', (a, b) => `(${a} < ${b})`],
  ['less_or_equal', (a, b) => `(${a} <= ${b})`],
  ['greater', (a, b) => `(${a} > ${b})`],
  ['greater_or_equal', (a, b) => `(${a} >= ${b})`],
  ['equal', (a, b) => `(${a} == ${b})`],
  ['unequal', (a, b) => `(${a} != ${b})`],
  ['and', (a, b) => `(${a} and ${b})`],
  ['or', (a, b) => `(${a} or ${b})`],
  ['not', (a) => `(not ${a})`],
  ['if', (a, b, c) => `(${a} ? ${b} : ${c})`],
])

/** A scalar expression as text for mathjs; slot 12 is called s12. */
export function mathjsText(scalar: Scalar): string {
  if (scalar.kind === 'number') return `(${scalar.value})`
  if (scalar.kind === 'slot') return `s${scalar.slot}`
  const args = scalar.args.map(mathjsText)
  const [a = '', b = '', c = ''] = args
  return forms.get(scalar.operation)?.(a, b, c) ?? `${scalar.operation}(${args.join(', ')})`
}
