import { describeSigns } from './describe-signs.js'
import {
  capitalised,
  describeBranchOf,
  describePath,
  kindWords,
  polarityWords,
  titleOf,
  titleOfBranching,
  titleOfLoop,
} from './explain-words.js'
import type {
  BranchingExplanation,
  Explanation,
  LoopExplanation,
  ModelExplanation,
  TableExplanation,
  VariableExplanation,
} from './explanation.js'
import { labelledItems as items, paragraphs, sentence } from './markdown-parts.js'
import { variableFacts } from './variable-facts.js'

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

function modelMarkdown(model: ModelExplanation): string {
  const { name, about, timeUnit, dimensions, variables, tables, loops, tree, seen } = model
  const list = dimensions.map(({ name, aliasOf, elements }) => {
    return `- **${name}**: ${aliasOf ? `another name of ${aliasOf}` : elements.join(', ')}`
  })
  const named = loops.filter((loop) => loop.name !== undefined)
  const others = loops.filter((loop) => loop.name === undefined)
  const links = variables.flatMap(({ reads }) => reads)
  return paragraphs([
    `# ${name}`,
    about?.replace(/\s+/g, ' ').trim(),
    `Time is in ${timeUnit}.`,
    list.join('\n'),
    items([['Signs', describeSigns(links, loops, seen)]]),
    ...(loops.length > 0 ? ['## Feedback loops', ...named.map(loopMarkdown)] : []),
    others.map((loop) => `- ${titleOfLoop(loop)}: ${describePath(loop)}`).join('\n'),
    '## Variables',
    ...variables.map(variableMarkdown),
    ...(tables.length > 0 ? ['## Tables', ...tables.map(tableMarkdown)] : []),
    ...(tree.length > 0 ? ['## Scenario tree', ...tree.map(branchingMarkdown)] : []),
  ])
}

function variableMarkdown(variable: VariableExplanation): string {
  const { kind, unit, meaning, equations } = variable
  return paragraphs([
    `### ${titleOf(variable)}`,
    `${capitalised(kindWords[kind])}, ${unit}. ${sentence(meaning)}`.trim(),
    ...equations.map(({ tex }) => `$$${tex}$$`),
    items(variableFacts(variable, (name) => `\`${name}\``)),
  ])
}

function tableMarkdown({ name, unit, inputUnit, meaning, source, points }: TableExplanation): string {
  return paragraphs([
    `### ${name}`,
    `Table, ${unit} over ${inputUnit}. ${sentence(meaning)}`.trim(),
    ['| x | y |', '| --- | --- |', ...points.map(([x, y]) => `| ${x} | ${y} |`)].join('\n'),
    items([['Source', source]]),
  ])
}

function branchingMarkdown(branching: BranchingExplanation): string {
  return paragraphs([
    `### ${titleOfBranching(branching)}`,
    branching.about?.replace(/\s+/g, ' ').trim(),
    branching.branches.map((branch) => `- ${describeBranchOf(branch)}`).join('\n'),
  ])
}

function loopMarkdown(loop: LoopExplanation): string {
  const { name, meaning, polarity, opened, seen } = loop
  return paragraphs([
    `### ${name ?? describePath(loop)}`,
    `${capitalised(polarityWords[polarity])}. ${sentence(meaning)}`.trim(),
    items([
      ['Path', name && describePath(loop)],
      ['Opened by', opened],
      ['Signs', describeSigns([], [loop], seen)],
    ]),
  ])
}
