import { unbroken } from './wrap-words.js'

/** A part of an equation of at most so many characters is kept on one line. */
const SHORT = 40

/** A blank at which an equation may be broken. */
interface Blank {
  readonly at: number
  /** How many brackets are open. */
  readonly depth: number
  /** Whether it stands before a product or a comparison, which hold together more than sums and arguments do. */
  readonly isTight: boolean
}

/**
 * An equation that is broken outside brackets before it is inside, and between terms before it is inside them;
 * before an operator, never behind it, and never inside subscripts.
 */
export function breakableEquation(text: string): string {
  return breakAt(text, blanksOf(text), 0, false)
}

/** @param blanks inside the text, in order */
function breakAt(text: string, blanks: readonly Blank[], depth: number, isTight: boolean): string {
  if (text.length <= SHORT || blanks.length === 0) return unbroken(text)
  const parts: string[] = []
  let start = 0
  let inside: Blank[] = []
  const endPart = (end: number) => {
    parts.push(breakAt(text.slice(start, end), inside, isTight ? depth + 1 : depth, !isTight))
    start = end + 1
    inside = []
  }
  for (const blank of blanks) {
    if (blank.depth === depth && blank.isTight === isTight) endPart(blank.at)
    else inside.push({ ...blank, at: blank.at - start })
  }
  endPart(text.length)
  return parts.join(' ')
}

/** The blanks at which a line may be broken: none behind an operator, and none inside subscripts. */
function blanksOf(text: string): readonly Blank[] {
  const blanks: Blank[] = []
  let depth = 0
  let isSubscript = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '(') depth++
    if (character === ')') depth = Math.max(0, depth - 1)
    if (character === '[') isSubscript = true
    if (character === ']') isSubscript = false
    if (character !== ' ' || isSubscript || isOperator(text.slice(text.lastIndexOf(' ', at - 1) + 1, at)))
      continue
    const [next = ''] = /^\S*/.exec(text.slice(at + 1)) ?? []
    blanks.push({ at, depth, isTight: /^(?:[*/^]|[<>=!]=?)$/.test(next) })
  }
  return blanks
}

const isOperator = (word: string): boolean => /^(?:[-+*/^]|[<>=!]=?|and|or)$/.test(word)
