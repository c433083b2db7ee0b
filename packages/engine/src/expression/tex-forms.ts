/** How a call looks in TeX, from the TeX of its arguments. */
export type TexForm = (...args: readonly string[]) => string

const named =
  (name: string): TexForm =>
  (...args) =>
    `\\operatorname{${name}}\\left(${args.join(', ')}\\right)`

/** A name that TeX knows as a command. */
const known =
  (command: string): TexForm =>
  (a = '') =>
    `\\${command}\\left(${a}\\right)`

/**
 * TeX of every function that is written as a call. Operators are mathjs's own business; `sum`, `mean` and `if`
 * depend on what stands around them and are not in the table.
 */
export const texForms: Readonly<Record<string, TexForm>> = {
  square: (a = '') => `\\left(${a}\\right)^{2}`,
  whole_power: (a = '', n = '') => `\\left(${a}\\right)^{${n}}`,
  exp: known('exp'),
  ln: known('ln'),
  sin: known('sin'),
  cos: known('cos'),
  tan: known('tan'),
  asin: known('arcsin'),
  acos: known('arccos'),
  atan: known('arctan'),
  atan2: named('atan2'),
  sinh: known('sinh'),
  cosh: known('cosh'),
  tanh: known('tanh'),
  sqrt: (a = '') => `\\sqrt{${a}}`,
  abs: (a = '') => `\\left|${a}\\right|`,
  floor: (a = '') => `\\left\\lfloor ${a}\\right\\rfloor`,
  min: (...args) => `\\min\\left(${args.join(', ')}\\right)`,
  max: (...args) => `\\max\\left(${args.join(', ')}\\right)`,
  initial: (a = '') => `\\left.{${a}}\\right|_{t_0}`,
  step: named('step'),
  pulse: named('pulse'),
  ramp: named('ramp'),
  smooth: named('smooth'),
  smooth3: named('smooth_3'),
  delay1: named('delay_1'),
  delay3: named('delay_3'),
  lookup: (table = '', a = '') => `${table}\\left(${a}\\right)`,
}

/** The sign under which a reduction writes its index. */
export const reductionSigns: Readonly<Record<string, string>> = {
  sum: '\\sum',
  mean: '\\operatorname*{mean}',
  min: '\\min',
  max: '\\max',
}

/** A name in TeX: slanted for what varies, upright for an element. */
export function texName(name: string, upright = false): string {
  return `${upright ? '\\mathrm' : '\\mathit'}{${name.replaceAll('_', '\\_')}}`
}

/** A name with subscripts in TeX. */
export function texSubscripted(name: string, subscripts: readonly string[]): string {
  return subscripts.length === 0 ? name : `${name}_{${subscripts.join(', ')}}`
}
