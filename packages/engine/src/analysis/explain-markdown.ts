import { describeLink, describePath, kindWords, polarityWords, titleOf, valueRows } from './explain-words.js'
import type {
  Explanation,
  LoopExplanation,
  ModelExplanation,
  TableExplanation,
  VariableExplanation,
} from './explanation.js'
import type { Link } from './links.js'

/** An explanation in Markdown, formulas between dollar signs as GitHub and most viewers read them. */
export function explainMarkdown(explanation: Explanation): string {
  switch (explanation.what) {
    case 'model':
      return modelMarkdown(explanation)
    case 'variable':
      return variableMarkdown(explanation)
    case 'table':
      return tableMarkdown(explanation)
    case 'loop':
      return loopMarkdown(explanation)
  }
}

function modelMarkdown({
  name,
  about,
  timeUnit,
  dimensions,
  variables,
  tables,
  loops,
}: ModelExplanation): string {
  const list = dimensions.map(({ name, aliasOf, elements }) => {
    return `- **${name}**: ${aliasOf ? `another name of ${aliasOf}` : elements.join(', ')}`
  })
  const named = loops.filter((loop) => loop.name !== undefined)
  const others = loops.filter((loop) => loop.name === undefined)
  return [
    `# ${name}`,
    about?.replace(/\s+/g, ' ').trim() ?? '',
    `Time is in ${timeUnit}.`,
    list.join('\n'),
    ...(loops.length > 0 ? ['## Feedback loops', ...named.map(loopMarkdown)] : []),
    others.map((loop) => `- ${polarityWords[loop.polarity]}: ${describePath(loop)}`).join('\n'),
    '## Variables',
    ...variables.map(variableMarkdown),
    ...(tables.length > 0 ? ['## Tables', ...tables.map(tableMarkdown)] : []),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function variableMarkdown(variable: VariableExplanation): string {
  const { kind, unit, meaning, symbol, owner, source, equations, values, reads, feeds, loops } = variable
  const links = (chosen: readonly Link[], end: 'from' | 'to', when: Link['when']) =>
    chosen.filter((link) => link.when === when).map((link) => describeLink(link, `\`${link[end]}\``))
  return [
    `### ${titleOf(variable)}`,
    `${capitalised(kindWords[kind])}, ${unit}. ${sentence(meaning)}`.trim(),
    ...equations.map(({ tex }) => `$$${tex}$$`),
    items([
      [
        'Value',
        valueRows(values)
          .map(([title, text]) => (title === '' ? text : `${title}: ${text}`))
          .join('; '),
      ],
      ['Source', source],
      ['Symbol', symbol],
      ['Owner', owner],
      ['Reads', links(reads, 'from', 'always').join(', ')],
      ['Reads at the start', links(reads, 'from', 'start').join(', ')],
      ['Feeds', links(feeds, 'to', 'always').join(', ')],
      ['Starts', links(feeds, 'to', 'start').join(', ')],
      [
        'Loops',
        loops
          .flatMap(({ name, polarity }) => (name ? `${name} (${polarityWords[polarity]})` : []))
          .join('; '),
      ],
    ]),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function tableMarkdown({ name, unit, inputUnit, meaning, source, points }: TableExplanation): string {
  return [
    `### ${name}`,
    `Table, ${unit} over ${inputUnit}. ${sentence(meaning)}`.trim(),
    ['| x | y |', '| --- | --- |', ...points.map(([x, y]) => `| ${x} | ${y} |`)].join('\n'),
    items([['Source', source]]),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function loopMarkdown(loop: LoopExplanation): string {
  const { name, meaning, polarity, opened } = loop
  return [
    `### ${name ?? describePath(loop)}`,
    `${capitalised(polarityWords[polarity])}. ${sentence(meaning)}`.trim(),
    items([
      ['Path', name && describePath(loop)],
      ['Opened by', opened],
    ]),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function items(rows: readonly (readonly [label: string, text: string | undefined])[]): string {
  return rows.flatMap(([label, text]) => (text ? [`- **${label}**: ${text}`] : [])).join('\n')
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function sentence(text: string | undefined): string {
  return text ? `${capitalised(text)}.` : ''
}
