import { describeLink, describePath, kindWords, polarityWords, titleOf, valueRows } from './explain-words.js'
import type {
  Explanation,
  LoopExplanation,
  ModelExplanation,
  TableExplanation,
  VariableExplanation,
} from './explanation.js'

/** An explanation as plain text for a terminal: a title, then what there is to say, a line each. */
export function explainText(explanation: Explanation): string {
  switch (explanation.what) {
    case 'model':
      return modelText(explanation)
    case 'variable':
      return variableText(explanation)
    case 'table':
      return tableText(explanation)
    case 'loop':
      return loopText(explanation)
  }
}

/** Where the words behind the labels begin. */
const INDENT = 11

/** Lines `label  text`; those without a text are left out. */
function lines(...rows: readonly (readonly [label: string, text: string | undefined])[]): string[] {
  return rows.flatMap(([label, text]) => (text ? [`  ${label.padEnd(INDENT - 2)}${text}`] : []))
}

function modelText({
  name,
  about,
  timeUnit,
  dimensions,
  variables,
  tables,
  loops,
}: ModelExplanation): string {
  const head = [
    name,
    ...lines(['about', about?.replace(/\s+/g, ' ').trim()], ['time', timeUnit]),
    ...dimensions.flatMap(({ name, aliasOf, elements }) =>
      lines([name, aliasOf ? `another name of ${aliasOf}` : elements.join(', ')]),
    ),
  ]
  return [
    head.join('\n'),
    ...variables.map(variableText),
    ...tables.map(tableText),
    ...loops.map(loopText),
  ].join('\n\n')
}

function variableText(variable: VariableExplanation): string {
  const { kind, unit, meaning, symbol, owner, source, equations, values, reads, feeds, loops } = variable
  const readAlways = reads.filter(({ when }) => when === 'always')
  const readAtStart = reads.filter(({ when }) => when === 'start')
  const feedsAtStart = feeds.filter(({ when }) => when === 'start')
  return [
    titleOf(variable),
    ...lines(
      ['kind', `${kindWords[kind]}, ${unit}`],
      ['meaning', meaning],
      ['source', source],
      ['symbol', symbol],
      ['owner', owner],
      ...equations.map(({ part, text }) => [part, text] as const),
      ...valueRows(values).map(([title, text], i) => {
        return [i === 0 ? 'value' : ' ', title === '' ? text : `${title}: ${text}`] as const
      }),
      ['reads', readAlways.map((link) => describeLink(link, link.from)).join(', ')],
      ['at start', readAtStart.map((link) => describeLink(link, link.from)).join(', ')],
      [
        'feeds',
        feeds
          .filter(({ when }) => when === 'always')
          .map((link) => describeLink(link, link.to))
          .join(', '),
      ],
      ['starts', feedsAtStart.map((link) => describeLink(link, link.to)).join(', ')],
      ...loops.map((loop, i) => {
        const title = loop.name === undefined ? '' : `${loop.name}, `
        return [
          i === 0 ? 'loops' : ' ',
          `${title}${polarityWords[loop.polarity]}: ${describePath(loop)}`,
        ] as const
      }),
    ),
  ].join('\n')
}

function tableText({ name, unit, inputUnit, meaning, source, points }: TableExplanation): string {
  return [
    name,
    ...lines(
      ['kind', `table, ${unit} over ${inputUnit}`],
      ['meaning', meaning],
      ['source', source],
      ['points', points.map(([x, y]) => `${x}: ${y}`).join(', ')],
    ),
  ].join('\n')
}

function loopText(loop: LoopExplanation): string {
  return [
    `${loop.name ?? 'loop without a name'}, ${polarityWords[loop.polarity]}`,
    ...lines(['meaning', loop.meaning], ['path', describePath(loop)], ['without', loop.opened]),
  ].join('\n')
}
