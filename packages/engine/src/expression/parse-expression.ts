import type { Problem, Word } from '#core/issue'
import { wordPattern } from '#core/word-pattern'
import { convertNode, type Conversion } from './convert-node.js'
import { parseWithMathjs, type MathNode } from './mathjs.js'
import {
  DEEPEST_NESTING,
  LONGEST_EQUATION,
  MOST_OPERATORS,
  nestingDepth,
  normaliseText,
  operatorCount,
} from './normalise-text.js'
import type { Expression } from './tree.js'

/** What came of reading a text: a tree, or what is wrong with it. */
export type Parsed = { readonly expression: Expression } | { readonly problems: readonly Problem[] }

/**
 * Reads an expression of the model language; mathjs does the reading, everything that the language does not
 * mean is refused by name.
 * @param options.implicitMultiplication lets `bn USD` stand for `bn * USD`, as in the text of a unit
 */
export function parseExpression(text: string, options: { implicitMultiplication?: boolean } = {}): Parsed {
  const size = sizeProblem(text)
  if (size) return { problems: [size] }
  const line = normaliseText(text)
  if (/^[\s;]*$/.test(line)) {
    return { problems: [{ code: 'syntax', message: 'the equation is empty', expected: 'an expression' }] }
  }
  const [other] = /(?<![\w.])0[xbo]\w*/i.exec(line) ?? []
  if (other !== undefined) {
    const message = `${other} is no decimal number`
    return { problems: [{ code: 'not-allowed', message, within: { text: other, occurrence: 0 } }] }
  }
  let node: MathNode
  try {
    node = parseWithMathjs(line)
  } catch (error) {
    return { problems: [syntaxProblem(line, error)] }
  }
  const conversion: Conversion = {
    problems: [],
    seen: new Map(),
    implicitMultiplication: options.implicitMultiplication ?? false,
  }
  const expression = convertNode(node, conversion)
  return conversion.problems.length > 0 ? { problems: conversion.problems } : { expression }
}

/** What makes a text too much for the stages that walk its tree, found before any of them does. */
function sizeProblem(text: string): Problem | undefined {
  if (text.length > LONGEST_EQUATION) {
    return tooMuch('too-large', 'the equation is too long', `${text.length} characters`, LONGEST_EQUATION)
  }
  const line = normaliseText(text)
  const depth = nestingDepth(line)
  if (depth > DEEPEST_NESTING) {
    return tooMuch('not-allowed', 'the equation is nested too deeply', `${depth} levels`, DEEPEST_NESTING)
  }
  const operators = operatorCount(line)
  if (operators <= MOST_OPERATORS) return undefined
  return tooMuch('too-large', 'the equation is too long', `${operators} operators`, MOST_OPERATORS)
}

function tooMuch(code: 'too-large' | 'not-allowed', message: string, found: string, most: number): Problem {
  return { code, message, found, expected: `at most ${most}` }
}

function syntaxProblem(line: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message.replace(/ \(char \d+\)$/, '') : String(error)
  const char = typeof error === 'object' && error !== null && 'char' in error ? Number(error.char) : 1
  return { code: 'syntax', message: `cannot read the equation: ${message}`, ...wordAt(line, char - 1) }
}

/** The word that stands at, or next after, a place in a text. */
function wordAt(line: string, offset: number): { within?: Word } {
  for (const match of line.matchAll(/[A-Za-z_]\w*|[\d.]+|[^\s\w]/g)) {
    if (match.index + match[0].length <= offset) continue
    const text = match[0]
    const before = [...line.slice(0, match.index).matchAll(wordPattern(text))]
    return { within: { text, occurrence: before.length } }
  }
  return {}
}
