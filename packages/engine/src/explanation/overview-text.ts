import { breakablePath, wrapWords } from '#page/wrap-words'
import { describeSigns } from './describe-signs.js'
import {
  capitalised,
  describeBranchOf,
  describePath,
  kindsInOrder,
  kindWords,
  titleOf,
  titleOfBranching,
  titleOfLoop,
} from './explain-words.js'
import type { DimensionExplanation, ModelExplanation } from './explanation.js'

/**
 * A model as plain text, a line or two for each of its names: what it is, the loops that it names, its variables
 * kind by kind, then the loops that nobody has named.
 */
export function overviewText(model: ModelExplanation, columns: number): string {
  const { name, about, timeUnit, dimensions, variables, tables, loops, tree, seen } = model
  const named = loops.filter((loop) => loop.name !== undefined)
  const others = loops.filter((loop) => loop.name === undefined)
  const entry = (title: string, text: string | undefined) =>
    wrapWords(text ? `${title}: ${text}` : title, columns, '  ', '      ')
  const links = variables.flatMap(({ reads }) => reads)
  const signs = describeSigns(links, loops, seen)
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[title, ...lines].join('\n')]

  return [
    [name, ...(about ? wrapWords(about, columns, '  ', '  ') : [])].join('\n'),
    wrapWords(`${countParts(model)} Time is in ${timeUnit}.`, columns).join('\n'),
    ...section(
      'Loops',
      named.flatMap((loop) => entry(titleOfLoop(loop), loop.meaning)),
    ),
    ...section(
      'Dimensions',
      describeDimensions(dimensions).flatMap(([title, text]) => entry(title, text)),
    ),
    ...kindsInOrder.flatMap(([kind, title]) =>
      section(
        capitalised(title),
        variables
          .filter((variable) => variable.kind === kind)
          .flatMap((variable) => entry(`${titleOf(variable)} (${variable.unit})`, variable.meaning)),
      ),
    ),
    ...section(
      'Tables',
      tables.flatMap(({ name, unit, inputUnit, meaning }) =>
        entry(`${name} (${unit} over ${inputUnit})`, meaning),
      ),
    ),
    ...section(
      named.length > 0 ? 'Loops without a name' : 'Loops',
      others.flatMap((loop) => entry(titleOfLoop(loop), breakablePath(describePath(loop)))),
    ),
    ...section(
      'Scenario tree',
      tree.flatMap((branching) => [
        ...entry(titleOfBranching(branching), branching.about),
        ...branching.branches.flatMap((branch) =>
          wrapWords(describeBranchOf(branch), columns, '    ', '      '),
        ),
      ]),
    ),
    ...(signs === '' ? [] : [wrapWords(`Signs: ${signs}.`, columns).join('\n')]),
  ].join('\n\n')
}

/** `18 stocks, 1 lever, 2 tables, 5 loops.` */
function countParts({ variables, tables, loops }: ModelExplanation): string {
  const count = (number: number, [one, several]: readonly [string, string]) =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : several}`]
  const parts = [
    ...kindsInOrder.flatMap(([kind, several]) =>
      count(variables.filter((variable) => variable.kind === kind).length, [kindWords[kind], several]),
    ),
    ...count(tables.length, ['table', 'tables']),
    ...count(loops.length, ['feedback loop', 'feedback loops']),
  ]
  const named = loops.filter(({ name }) => name !== undefined).length
  const fame = loops.length === 0 ? ', no feedback loop' : named === 0 ? '' : `, ${named} of them with a name`
  return `${parts.join(', ')}${fame}.`
}

/** Each dimension with its other names and its elements. */
function describeDimensions(dimensions: readonly DimensionExplanation[]): readonly [string, string][] {
  const own = dimensions.filter(({ aliasOf }) => aliasOf === undefined)
  return own.map(({ name, elements }) => {
    const others = dimensions.filter(({ aliasOf }) => aliasOf === name).map((other) => other.name)
    return [others.length > 0 ? `${name} (or ${others.join(', ')})` : name, elements.join(', ')]
  })
}
