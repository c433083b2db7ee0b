/** The operators of the language: what mathjs calls each, the name of its function, its sign, how close it binds. */
export interface OperatorRow {
  readonly mathjs: string
  readonly name: string
  readonly sign: string
  /** Higher binds closer. */
  readonly precedence: number
  readonly unary?: true
}

export const operators: readonly OperatorRow[] = [
  { mathjs: 'or', name: 'or', sign: 'or', precedence: 1 },
  { mathjs: 'and', name: 'and', sign: 'and', precedence: 2 },
  { mathjs: 'equal', name: 'equal', sign: '==', precedence: 3 },
  { mathjs: 'unequal', name: 'unequal', sign: '!=', precedence: 3 },
  { mathjs: 'smaller', name: 'less', sign: '<', precedence: 3 },
  { mathjs: 'smallerEq', name: 'less_or_equal', sign: '<=', precedence: 3 },
  { mathjs: 'larger', name: 'greater', sign: '>', precedence: 3 },
  { mathjs: 'largerEq', name: 'greater_or_equal', sign: '>=', precedence: 3 },
  { mathjs: 'add', name: 'add', sign: '+', precedence: 4 },
  { mathjs: 'subtract', name: 'subtract', sign: '-', precedence: 4 },
  { mathjs: 'multiply', name: 'multiply', sign: '*', precedence: 5 },
  { mathjs: 'divide', name: 'divide', sign: '/', precedence: 5 },
  { mathjs: 'unaryMinus', name: 'negate', sign: '-', precedence: 6, unary: true },
  { mathjs: 'not', name: 'not', sign: 'not', precedence: 6, unary: true },
  { mathjs: 'pow', name: 'pow', sign: '^', precedence: 7 },
]

/** The function that stands for each of mathjs's operators. */
export const operatorCalls: ReadonlyMap<string, string> = new Map(
  operators.map((row) => [row.mathjs, row.name]),
)
