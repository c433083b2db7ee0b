import { parseWithMathjs, type MathNode } from './mathjs.js'
import { reductionSigns, texForms, texName, texSubscripted } from './tex-forms.js'

/** What the names of an equation are, as far as TeX shows it. */
export interface TexNames {
  /** Elements stand upright. */
  readonly elements: ReadonlySet<string>
  /** Indices over which the equation runs; `min` and `max` of one are reductions. */
  readonly indices: ReadonlySet<string>
}

/**
 * The TeX of an equation of the model language, for the inside of a formula.
 * mathjs prints the operators, with the brackets that they need; names and calls are printed here.
 * @param text an equation that reads without problems
 */
export function printTex(text: string, names: TexNames): string {
  const root = withoutParentheses(parseWithMathjs(text))
  const enclosed = enclosedCalls(root)
  const handler = (node: MathNode): string | undefined => {
    const print = (part: MathNode): string => part.toTex({ parenthesis: 'auto', handler })
    if (isSymbol(node)) return texName(node.name, names.elements.has(node.name))
    if (isAccessor(node)) return texSubscripted(print(node.object), node.index.dimensions.map(print))
    if (!isCall(node)) return undefined
    const tex = callTex(node, names, print)
    return enclosed.has(node) ? `\\left(${tex}\\right)` : tex
  }
  return root.toTex({ parenthesis: 'auto', handler })
}

type Print = (node: MathNode) => string

function callTex(call: CallNode, names: TexNames, print: Print): string {
  const [first, second] = call.args
  const { name } = call.fn
  if (name === 'if') return casesTex(call, print)
  const sign = reductionSigns[name]
  if (sign && first && second && isSymbol(first) && names.indices.has(first.name)) {
    const body = isLoose(second) ? `\\left(${print(second)}\\right)` : print(second)
    return `${sign}_{${print(first)}} ${body}`
  }
  const args = call.args.map(print)
  return texForms[name]?.(...args) ?? `${texName(name, true)}\\left(${args.join(', ')}\\right)`
}

/** A choice whose last branch is a choice again becomes one list of cases. */
function casesTex(call: CallNode, print: Print): string {
  const rows: string[] = []
  let rest: MathNode = call
  while (isCall(rest) && rest.fn.name === 'if') {
    const [condition, value, otherwise]: MathNode[] = rest.args
    if (!condition || !value || !otherwise) break
    rows.push(`${print(value)} & \\text{if } ${print(condition)}`)
    rest = otherwise
  }
  rows.push(`${print(rest)} & \\text{otherwise}`)
  return `\\begin{cases} ${rows.join(' \\\\ ')} \\end{cases}`
}

/** Calls without brackets of their own that stand where what follows could be taken for a part of them. */
function enclosedCalls(root: MathNode): ReadonlySet<MathNode> {
  const enclosed = new Set<MathNode>()
  root.traverse((node, _, parent: MathNode | null) => {
    if (!isCall(node) || !parent || !isOperator(parent) || parent.fn === 'divide') return
    const isSum = parent.fn === 'add' || parent.fn === 'subtract'
    if (node.fn.name === 'if' || (node.fn.name in reductionSigns && !isSum)) enclosed.add(node)
  })
  return enclosed
}

const loose = new Set(['add', 'subtract', 'and', 'or', 'smaller', 'smallerEq', 'larger', 'largerEq', 'equal'])

function isLoose(node: MathNode): boolean {
  return isOperator(node) && (loose.has(node.fn) || node.fn === 'unequal')
}

/** mathjs puts the brackets back where they are needed; a fraction needs none. */
function withoutParentheses(node: MathNode): MathNode {
  return node.transform<MathNode>((part) => (isParenthesis(part) ? withoutParentheses(part.content) : part))
}

type SymbolNode = MathNode & { readonly name: string }
type CallNode = MathNode & { readonly fn: SymbolNode; readonly args: MathNode[] }
type OperatorNode = MathNode & { readonly fn: string }
type ParenthesisNode = MathNode & { readonly content: MathNode }
type AccessorNode = MathNode & {
  readonly object: SymbolNode
  readonly index: { readonly dimensions: MathNode[] }
}

const isSymbol = (node: MathNode): node is SymbolNode => node.type === 'SymbolNode'
const isCall = (node: MathNode): node is CallNode => node.type === 'FunctionNode'
const isOperator = (node: MathNode): node is OperatorNode => node.type === 'OperatorNode'
const isParenthesis = (node: MathNode): node is ParenthesisNode => node.type === 'ParenthesisNode'
const isAccessor = (node: MathNode): node is AccessorNode => node.type === 'AccessorNode'
