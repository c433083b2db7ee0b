import type { VariableKind } from '#model/declaration'
import type { Link } from '#feedback/links'
import type { Sign } from '#feedback/sign'
import type {
  BranchExplanation,
  BranchingExplanation,
  LoopExplanation,
  RuleExplanation,
  ValueExplanation,
  VariableExplanation,
} from './explanation.js'

/** What a kind of variable is called in words. */
export const kindWords: Readonly<Record<VariableKind, string>> = {
  parameter: 'parameter',
  lever: 'lever',
  exogenous: 'disturbance',
  stock: 'stock',
  auxiliary: 'auxiliary',
}

/** The kinds in the order in which a reader wants them, each with the word for several. */
export const kindsInOrder: readonly (readonly [VariableKind, string])[] = [
  ['stock', 'stocks'],
  ['auxiliary', 'auxiliaries'],
  ['lever', 'levers'],
  ['exogenous', 'disturbances'],
  ['parameter', 'parameters'],
]

/** A sign of one character; ± is now one and now the other. */
const signCharacters: Readonly<Record<Sign, string>> = { '+': '+', '-': '−', mixed: '±', '0': '0' }

/** What a loop of a polarity does. */
export const polarityWords: Readonly<Record<Sign, string>> = {
  '+': 'reinforcing',
  '-': 'balancing',
  mixed: 'now reinforcing, now balancing',
  '0': 'without effect in the states that were looked at',
}

/** `share[patron, state]`. */
export function titleOf({ name, indices }: Pick<VariableExplanation, 'name' | 'indices'>): string {
  return indices.length === 0 ? name : `${name}[${indices.map((index) => index.name).join(', ')}]`
}

/** `pull + (elsewhere −)`: the other end of a link, and what the link does. */
export function describeLink({ sign, across }: Link, otherEnd: string): string {
  if (across === undefined || across === sign) return `${otherEnd} ${signCharacters[sign]}`
  if (sign === '0') return `${otherEnd} elsewhere ${signCharacters[across]}`
  return `${otherEnd} ${signCharacters[sign]} (elsewhere ${signCharacters[across]})`
}

/** `russia answer: mandate_push 1 from 2025; when share < 0.9`: what a policy makes of a lever. */
export function describeRuled({ player, policy, lever, text }: RuleExplanation): string {
  return `${player} ${policy}: ${lever} ${text}`
}

/** `vote, at 2030, after shock: yes`. */
export function titleOfBranching({ name, date }: Pick<BranchingExplanation, 'name' | 'date'>): string {
  return `${name}, ${date}`
}

/** `stay: 0.5 (0.2 to 0.6), us hold`: a branch, and what it is about, if it says so. */
export function describeBranchOf({ name, text, about }: BranchExplanation): string {
  return `${name}: ${text}${about === undefined ? '' : ` (${about.replace(/\s+/g, ' ').trim()})`}`
}

/** `R1 coercion trap, reinforcing`, or what it does alone when it has no name. */
export function titleOfLoop({ name, polarity }: Pick<LoopExplanation, 'name' | 'polarity'>): string {
  return name === undefined ? polarityWords[polarity] : `${name}, ${polarityWords[polarity]}`
}

/** `share →+ settlement_pull →+ … →+ share`: a loop link by link, closed. */
export function describePath({ path, signs }: Pick<LoopExplanation, 'path' | 'signs'>): string {
  const [first = ''] = path
  return path.reduce((text, _, i) => {
    return `${text} →${signCharacters[signs[i] ?? '0']} ${path[i + 1] ?? first}`
  }, first)
}

/** The same loop, told from one of its variables on. */
export function loopFrom<T extends Pick<LoopExplanation, 'path' | 'signs'>>(loop: T, name: string): T {
  const n = Math.max(0, loop.path.indexOf(name))
  const turn = <Item>(items: readonly Item[]) => [...items.slice(n), ...items.slice(0, n)]
  return { ...loop, path: turn(loop.path), signs: turn(loop.signs) }
}

/** `3 balancing, 1 reinforcing`. */
export function countPolarities(loops: readonly Pick<LoopExplanation, 'polarity'>[]): string {
  const counts = new Map<Sign, number>()
  for (const { polarity } of loops) counts.set(polarity, (counts.get(polarity) ?? 0) + 1)
  const words = (polarity: Sign) =>
    polarity === 'mixed' ? 'now one, now the other' : polarityWords[polarity]
  return [...counts].map(([polarity, count]) => `${count} ${words(polarity)}`).join(', ')
}

/** `4 (2 to 6.7)`; a range of one number is none. */
function describeValue({ value, low, high }: ValueExplanation): string {
  const isRange = low !== undefined && high !== undefined && low !== high
  return isRange ? `${value} (${low} to ${high})` : String(value)
}

/**
 * The numbers of a variable in rows, one for each element of all indices but the last; a row without a title
 * for a variable of one index or none.
 */
export function valueRows(
  values: readonly ValueExplanation[],
): readonly (readonly [title: string, numbers: readonly string[]])[] {
  const rows = new Map<string, string[]>()
  for (const value of values) {
    const parts = value.element.split(', ')
    const title = parts.slice(0, -1).join(', ')
    const row = rows.get(title) ?? []
    rows.set(title, row)
    row.push([parts.at(-1), describeValue(value)].filter(Boolean).join(' '))
  }
  return [...rows]
}

/** With a capital letter first. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
