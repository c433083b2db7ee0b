import { escapeTex } from '#page/escape-tex'
import { describeSigns } from './describe-signs.js'
import {
  capitalised,
  describeBranchOf,
  describePath,
  kindsInOrder,
  kindWords,
  polarityWords,
  titleOf,
  titleOfBranching,
} from './explain-words.js'
import type {
  BranchingExplanation,
  Explanation,
  LoopExplanation,
  ModelExplanation,
  TableExplanation,
  VariableExplanation,
} from './explanation.js'
import { sentenceTex } from './sentence-tex.js'
import { variableFacts, type Fact } from './variable-facts.js'

/**
 * An explanation in LaTeX. A model is a whole document; anything else is a piece of one, which needs the
 * packages amsmath and adjustbox. Formulas wider than the page are shrunk to it.
 */
export function explainTex(explanation: Explanation): string {
  switch (explanation.what) {
    case 'model':
      return modelTex(explanation)
    case 'variable':
      return variableTex(explanation)
    case 'loop':
      return loopTex(explanation)
    case 'table':
      return tableTex(explanation)
  }
}

function modelTex({ name, about, variables, tables, loops, tree, seen }: ModelExplanation): string {
  const named = loops.filter((loop) => loop.name !== undefined)
  const others = loops.filter((loop) => loop.name === undefined)
  const links = variables.flatMap(({ reads }) => reads)
  return [
    '\\documentclass{article}',
    '\\usepackage[T1]{fontenc}',
    '\\usepackage[utf8]{inputenc}',
    '\\usepackage{amsmath,adjustbox}',
    `\\title{${escapeTex(name)}}`,
    '\\date{}',
    '\\begin{document}',
    '\\maketitle',
    escapeTex(about?.replace(/\s+/g, ' ').trim() ?? ''),
    '',
    sentenceTex(describeSigns(links, loops, seen)).trim(),
    ...sectionTex('Feedback loops', named.map(loopTex)),
    ...sectionTex('Feedback loops without a name', others.map(loopTex)),
    ...kindsInOrder.flatMap(([kind, title]) =>
      sectionTex(capitalised(title), variables.filter((variable) => variable.kind === kind).map(variableTex)),
    ),
    ...sectionTex('Tables', tables.map(tableTex)),
    ...sectionTex('Scenario tree', tree.map(branchingTex)),
    '\\end{document}',
  ].join('\n')
}

function sectionTex(title: string, pieces: readonly string[]): readonly string[] {
  return pieces.length === 0 ? [] : [`\\section{${title}}`, ...pieces]
}

function variableTex(variable: VariableExplanation): string {
  const { kind, unit, meaning, equations } = variable
  return [
    `\\paragraph{${escapeTex(titleOf(variable))}} ${sentenceTex(meaning)}${sentenceTex(kindWords[kind])}Unit ${escapeTex(unit)}.`,
    ...equations.map(({ tex }) => `\\[\\adjustbox{max width=\\linewidth}{$\\displaystyle ${tex}$}\\]`),
    ...facts(variableFacts(variable, (name) => name)),
  ].join('\n')
}

function loopTex(loop: LoopExplanation): string {
  const { name, meaning, polarity, opened, seen } = loop
  return [
    `\\paragraph{${escapeTex(name ?? 'Loop')}} ${sentenceTex(meaning)}${sentenceTex(polarityWords[polarity])}${escapeTex(describePath(loop))}.`,
    ...facts([
      ['Opened by', opened],
      ['Signs', describeSigns([], [loop], seen)],
    ]),
  ].join('\n')
}

function branchingTex(branching: BranchingExplanation): string {
  const about = branching.about?.replace(/\s+/g, ' ').trim() ?? ''
  return [
    `\\paragraph{${escapeTex(titleOfBranching(branching))}} ${escapeTex(about)}`.trim(),
    ...branching.branches.map((branch) => `\\par ${escapeTex(describeBranchOf(branch))}`),
  ].join('\n')
}

function tableTex({ name, unit, inputUnit, meaning, source, points }: TableExplanation): string {
  const pairs = points.map(([x, y]) => `(${x}, ${y})`).join(', ')
  const title = `\\paragraph{${escapeTex(name)}} ${sentenceTex(meaning)}Table, ${escapeTex(`${unit} over ${inputUnit}`)}.`
  return [`${title} Points ${pairs}.`, ...facts([['Source', source]])].join('\n')
}

/** Sentences `\emph{label}: text.`; labels without a text are left out. */
function facts(rows: readonly Fact[]): readonly string[] {
  return rows.flatMap(([label, text]) => (text ? [`\\emph{${label}}: ${escapeTex(text)}.`] : []))
}
