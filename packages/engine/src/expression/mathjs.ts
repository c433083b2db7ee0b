import { create, parseDependencies, type MathNode } from 'mathjs/number'

const mathjs = create(parseDependencies ?? {}, {})

/**
 * The one door through which mathjs enters the engine: text to mathjs's own tree.
 * Throws mathjs's SyntaxError (with `char`, counted from 1) when the text is not an expression.
 */
export function parseWithMathjs(text: string): MathNode {
  return mathjs.parse(text)
}

export type { MathNode }
