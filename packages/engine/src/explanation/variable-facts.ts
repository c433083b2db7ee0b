import type { Link } from '#feedback/links'
import { describeSigns } from './describe-signs.js'
import {
  describeLink,
  describePath,
  describeRuled,
  loopFrom,
  polarityWords,
  titleOfLoop,
  valueRows,
} from './explain-words.js'
import type { LoopExplanation, VariableExplanation } from './explanation.js'

/** A label and what there is to say under it; empty when there is nothing. */
export type Fact = readonly [label: string, text: string | undefined]

/**
 * What there is to say of a variable besides its title, its meaning and its equations. Loops without a name are
 * told by a variable that stands alone; a whole model lists them once.
 * @param quote marks the name of a variable
 */
export function variableFacts(
  variable: VariableExplanation,
  quote: (name: string) => string,
): readonly Fact[] {
  const { name, symbol, owner, rules, source, values, reads, feeds, loops, seen } = variable
  const links = (all: readonly Link[], end: 'from' | 'to', when: Link['when']) =>
    all
      .filter((link) => link.when === when)
      .map((link) => describeLink(link, quote(link[end])))
      .join(', ')
  const numbers = valueRows(values).map(([title, row]) =>
    title === '' ? row.join(', ') : `${title}: ${row.join(', ')}`,
  )
  const told = seen ? loops : loops.filter((loop) => loop.name !== undefined)
  return [
    ['Value', numbers.join('; ')],
    ['Reads', links(reads, 'from', 'always')],
    ['Reads at the start', links(reads, 'from', 'start')],
    ['Feeds', links(feeds, 'to', 'always')],
    ['Starts', links(feeds, 'to', 'start')],
    ['Loops', told.map((loop) => describeLoop(loop, name)).join('; ')],
    ['Owner', owner],
    ['Rules', rules.map(describeRuled).join('; ')],
    ['Symbol', symbol === name ? undefined : symbol],
    ['Source', source],
    ['Signs', describeSigns([...reads, ...feeds], told, seen)],
  ]
}

function describeLoop(loop: LoopExplanation, variable: string): string {
  return loop.name === undefined
    ? `${titleOfLoop(loop)} (${describePath(loopFrom(loop, variable))})`
    : `${loop.name} (${polarityWords[loop.polarity]})`
}
