import { breakableEquation } from '#page/breakable-equation'
import { labelledLines } from '#page/labelled-lines'
import type { Link } from '#feedback/links'
import { breakablePath, unbroken } from '#page/wrap-words'
import { describeSigns } from './describe-signs.js'
import {
  countPolarities,
  describeLink,
  describePath,
  describeRuled,
  kindWords,
  loopFrom,
  titleOf,
  titleOfLoop,
  valueRows,
} from './explain-words.js'
import type { DimensionExplanation, LoopExplanation, VariableExplanation } from './explanation.js'

/** So many loops without a name are told of one variable; of more, the shortest ones. */
const MOST_LOOPS = 5

/** A variable as plain text: what it is, how it comes about, what it acts on, and who says so. */
export function variableText(variable: VariableExplanation, columns: number): string {
  const { name, kind, unit, meaning, symbol, owner, rules, source, indices, equations, values } = variable
  const { reads, feeds, loops, seen } = variable
  const links = (all: readonly Link[], end: 'from' | 'to', when: Link['when']) =>
    all
      .filter((link) => link.when === when)
      .map((link) => unbroken(describeLink(link, link[end])))
      .join(', ')
  const rows = labelledLines(columns, [
    ['kind', kindWords[kind]],
    ['unit', unit],
    ['meaning', meaning],
    ['over', indices.map(describeIndex)],
    ...equations.map(({ part, text }) => [part, breakableEquation(text)] as const),
    ['value', valueRows(values).map(([title, numbers]) => titled(title, numbers.map(unbroken).join(', ')))],
    ['reads', links(reads, 'from', 'always')],
    ['at start', links(reads, 'from', 'start')],
    ['feeds', links(feeds, 'to', 'always')],
    ['starts', links(feeds, 'to', 'start')],
    ['loops', describeLoops(loops, name)],
    ['owner', owner],
    ['rules', rules.map(describeRuled)],
    ['symbol', symbol === name ? undefined : symbol],
    ['source', source],
    ['signs', describeSigns([...reads, ...feeds], loops, seen)],
  ])
  return [titleOf(variable), ...rows].join('\n')
}

const titled = (title: string, text: string): string => (title === '' ? text : `${title}: ${text}`)

function describeIndex({ name, aliasOf, elements }: DimensionExplanation): string {
  return titled(aliasOf === undefined ? name : `${name} (${aliasOf})`, elements.join(', '))
}

/** Loops with a name by it, others by their path from the variable on. */
function describeLoops(loops: readonly LoopExplanation[], variable: string): readonly string[] {
  const named = loops.filter(({ name }) => name !== undefined)
  const others = loops.filter(({ name }) => name === undefined)
  const shown = others.slice(0, others.length > MOST_LOOPS + 1 ? MOST_LOOPS : others.length)
  const left = others.slice(shown.length)
  return [
    ...named.map(titleOfLoop),
    ...shown.map((loop) => titled(titleOfLoop(loop), breakablePath(describePath(loopFrom(loop, variable))))),
    ...(left.length > 0 ? [`and ${left.length} more without a name: ${countPolarities(left)}`] : []),
  ]
}
