/** How C writes an operation on operands that are names or numbers, for runs that stay finite. */
type Form = (a: string, b: string, c: string) => string

const binary =
  (operator: string): Form =>
  (a, b) =>
    `${a} ${operator} ${b}`

const comparison =
  (operator: string): Form =>
  (a, b) =>
    `(double)(${a} ${operator} ${b})`

const called =
  (name: string): Form =>
  (a) =>
    `${name}(${a})`

const calledWithTwo =
  (name: string): Form =>
  (a, b) =>
    `${name}(${a}, ${b})`

const forms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['add', binary('+')],
  ['subtract', binary('-')],
  ['multiply', binary('*')],
  ['divide', binary('/')],
  ['negate', (a) => `-${a}`],
  ['square', (a) => `${a} * ${a}`],
  ['sqrt', called('sqrt')],
  ['abs', called('fabs')],
  ['floor', called('floor')],
  // Not fmin: what it does with NaN costs a call, and C programmers write it so.
  ['min', (a, b) => `(${a} < ${b} ? ${a} : ${b})`],
  ['max', (a, b) => `(${a} > ${b} ? ${a} : ${b})`],
  ['less', comparison('<')],
  ['less_or_equal', comparison('<=')],
  ['greater', comparison('>')],
  ['greater_or_equal', comparison('>=')],
  ['equal', comparison('==')],
  ['unequal', comparison('!=')],
  ['and', (a, b) => `(double)((${a} != 0.0) & (${b} != 0.0))`],
  ['or', (a, b) => `(double)((${a} != 0.0) | (${b} != 0.0))`],
  ['not', (a) => `(double)(${a} == 0.0)`],
  ['if', (a, b, c) => `(${a} != 0.0 ? ${b} : ${c})`],
  ['ln', called('log')],
  ['pow', calledWithTwo('pow')],
  ['whole_power', calledWithTwo('pow')],
  ['atan2', calledWithTwo('atan2')],
  ...['exp', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh'].map(
    (name): [string, Form] => [name, called(name)],
  ),
])

/**
 * An operation of the table as an expression of C.
 * @throws RangeError for one that C does not know yet
 */
export function cOperation(operation: string, [a = '', b = '', c = '']: readonly string[]): string {
  const form = forms.get(operation)
  if (!form) throw new RangeError(`no form in C for the operation ${operation}`)
  return form(a, b, c)
}
