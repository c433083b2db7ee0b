import type { Problem, Word } from '#core/issue'
import type { MathNode } from './mathjs.js'
import { operatorCalls } from './operators.js'
import { call, literal, type Expression, type Subscript } from './tree.js'

/** What a conversion gathers while it goes through one equation from left to right. */
export interface Conversion {
  readonly problems: Problem[]
  /** How often each word has been met, so that the k-th node of a name is the k-th word of the text. */
  readonly seen: Map<string, number>
  readonly implicitMultiplication: boolean
}

interface OperatorNode extends MathNode {
  readonly op: string
  readonly fn: string
  readonly args: MathNode[]
  readonly implicit: boolean
  readonly isPercentage: boolean
}

/** mathjs's tree as our own; what the language does not mean becomes a problem, and a zero in the tree. */
export function convertNode(node: MathNode, conversion: Conversion): Expression {
  switch (node.type) {
    case 'ConstantNode':
      return convertConstant((node as MathNode & { value: unknown }).value, conversion)
    case 'SymbolNode':
      return convertSymbol((node as MathNode & { name: string }).name, [], conversion)
    case 'ParenthesisNode':
      return convertNode((node as MathNode & { content: MathNode }).content, conversion)
    case 'AccessorNode':
      return convertAccessor(node as AccessorNode, conversion)
    case 'FunctionNode':
      return convertFunction(node as FunctionNode, conversion)
    case 'OperatorNode':
      return convertOperators(node as OperatorNode, conversion)
    default:
      return refuse(conversion, refusals[node.type] ?? `${node.type} has no meaning in an equation`)
  }
}

const refusals: Readonly<Record<string, string>> = {
  AssignmentNode: 'an assignment has no meaning in an equation; compare with ==',
  FunctionAssignmentNode: 'a function cannot be defined in an equation',
  BlockNode: 'one equation is one expression; remove the semicolon',
  ConditionalNode: '`? :` has no meaning in an equation; use if(condition, then, otherwise)',
  RelationalNode: 'a chained comparison has no meaning in an equation; join two comparisons with `and`',
  RangeNode: 'a range has no meaning in an equation; a subscript is an index or an element',
  ArrayNode: 'a matrix has no meaning in an equation',
  ObjectNode: 'an object has no meaning in an equation',
}

interface AccessorNode extends MathNode {
  readonly object: MathNode
  readonly optionalChaining: boolean
  readonly index: MathNode & { readonly dimensions: MathNode[]; readonly dotNotation: boolean }
}

interface FunctionNode extends MathNode {
  readonly fn: MathNode & { readonly name?: string }
  readonly args: MathNode[]
}

function refuse(conversion: Conversion, message: string, within?: Word): Expression {
  // What is refused without a word to point at is told once an equation.
  const isTold = !within && conversion.problems.some((problem) => problem.message === message)
  if (!isTold) conversion.problems.push({ code: 'not-allowed', message, ...(within && { within }) })
  return literal(0)
}

function wordOf(text: string, conversion: Conversion): Word {
  const occurrence = conversion.seen.get(text) ?? 0
  conversion.seen.set(text, occurrence + 1)
  return { text, occurrence }
}

function convertConstant(value: unknown, conversion: Conversion): Expression {
  if (typeof value === 'number' && Number.isFinite(value)) return literal(value)
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return refuse(conversion, `${shown} is not a finite number`)
}

const keywords = new Set(['end', 'mod', 'xor', 'in', 'to'])

function convertSymbol(name: string, subscripts: readonly Subscript[], conversion: Conversion): Expression {
  const word = wordOf(name, conversion)
  if (keywords.has(name)) return refuse(conversion, `\`${name}\` is a keyword and no name`, word)
  return { kind: 'reference', name, subscripts, word }
}

function convertAccessor(node: AccessorNode, conversion: Conversion): Expression {
  if (node.object.type !== 'SymbolNode') return refuse(conversion, 'only a name can have subscripts')
  if (node.index.dotNotation)
    return refuse(conversion, '`.name` has no meaning in an equation; use a subscript')
  if (node.optionalChaining) return refuse(conversion, '`?.` has no meaning in an equation')
  const { name } = node.object as MathNode & { name: string }
  const word = wordOf(name, conversion)
  if (node.index.dimensions.length === 0) return refuse(conversion, `the brackets of ${name} are empty`, word)
  const subscripts: Subscript[] = []
  for (const dimension of node.index.dimensions) {
    if (dimension.type !== 'SymbolNode') {
      return refuse(conversion, `a subscript of ${name} is an index or the name of an element`, word)
    }
    const subscript = (dimension as MathNode & { name: string }).name
    subscripts.push({ name: subscript, word: wordOf(subscript, conversion) })
  }
  return { kind: 'reference', name, subscripts, word }
}

function convertFunction(node: FunctionNode, conversion: Conversion): Expression {
  const name = node.fn.name ?? ''
  const word = wordOf(name, conversion)
  if (node.fn.type !== 'SymbolNode') return refuse(conversion, 'only a name can be called')
  return { kind: 'call', name, word, args: node.args.map((arg) => convertNode(arg, conversion)) }
}

/** Operators that bind to the left form long chains (`a + b + …`); the chain is walked, not recursed into. */
function convertOperators(node: OperatorNode, conversion: Conversion): Expression {
  const chain: OperatorNode[] = []
  let first: MathNode = node
  while (first.type === 'OperatorNode' && isLeftChain(first as OperatorNode)) {
    chain.push(first as OperatorNode)
    const [left] = (first as OperatorNode).args
    if (left === undefined) break
    first = left
  }
  if (chain.length === 0) return convertOperator(node, conversion)
  let result = convertNode(first, conversion)
  for (const link of chain.reverse()) {
    const right = link.args[1]
    if (right !== undefined)
      result = applyOperator(link, [result, convertNode(right, conversion)], conversion)
  }
  return result
}

function isLeftChain(node: OperatorNode): boolean {
  return node.args.length === 2 && ['+', '-', '*', '/', 'and', 'or'].includes(node.op) && !node.isPercentage
}

function convertOperator(node: OperatorNode, conversion: Conversion): Expression {
  const args = node.args.map((arg) => convertNode(arg, conversion))
  const [only] = args
  if (node.fn === 'unaryPlus' && only !== undefined) return only
  return applyOperator(node, args, conversion)
}

function applyOperator(node: OperatorNode, args: readonly Expression[], conversion: Conversion): Expression {
  if (node.isPercentage)
    return refuse(conversion, 'a percent sign has no meaning in an equation; divide by 100')
  if (node.implicit && !conversion.implicitMultiplication) {
    return refuse(conversion, 'two values stand side by side; write * between them')
  }
  const name = operatorCalls.get(node.fn)
  if (name === undefined)
    return refuse(conversion, `the operator \`${node.op}\` has no meaning in an equation`)
  if (node.args.some((arg) => isLooseNot(node, arg))) {
    return refuse(conversion, '`not` binds closer than a comparison; write not (a == b)')
  }
  return call(name, ...args)
}

function isLooseNot(node: OperatorNode, arg: MathNode): boolean {
  const looser = !['and', 'or', 'not'].includes(node.fn)
  return looser && arg.type === 'OperatorNode' && (arg as OperatorNode).fn === 'not'
}
