import { describePath, kindWords, polarityWords, titleOf } from './explain-words.js'
import type { Explanation, LoopExplanation, ModelExplanation, VariableExplanation } from './explanation.js'

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
    case 'table': {
      const { name, meaning, points } = explanation
      const pairs = points.map(([x, y]) => `(${x}, ${y})`).join(', ')
      return `\\paragraph{${escapeTex(name)}} ${sentence(meaning)}Points ${pairs}.`
    }
  }
}

function modelTex({ name, about, variables, tables, loops }: ModelExplanation): string {
  const named = loops.filter((loop) => loop.name !== undefined)
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
    ...(named.length > 0 ? ['\\section{Feedback loops}', ...named.map(loopTex)] : []),
    ...sectionTex(
      'Stocks',
      variables.filter(({ kind }) => kind === 'stock'),
    ),
    ...sectionTex(
      'Auxiliaries',
      variables.filter(({ kind }) => kind === 'auxiliary'),
    ),
    ...sectionTex(
      'Parameters',
      variables.filter(({ kind }) => kind === 'parameter'),
    ),
    ...sectionTex(
      'Levers',
      variables.filter(({ kind }) => kind === 'lever'),
    ),
    ...sectionTex(
      'Disturbances',
      variables.filter(({ kind }) => kind === 'exogenous'),
    ),
    ...(tables.length > 0 ? ['\\section{Tables}', ...tables.map(explainTex)] : []),
    '\\end{document}',
  ].join('\n')
}

function sectionTex(title: string, variables: readonly VariableExplanation[]): readonly string[] {
  return variables.length === 0 ? [] : [`\\section{${title}}`, ...variables.map(variableTex)]
}

function variableTex(variable: VariableExplanation): string {
  const { kind, unit, meaning, symbol, equations } = variable
  const known = symbol === undefined ? '' : ` Symbol ${escapeTex(symbol)}.`
  return [
    `\\paragraph{${escapeTex(titleOf(variable))}} ${sentence(meaning)}${sentence(kindWords[kind])}Unit ${escapeTex(unit)}.${known}`,
    ...equations.map(({ tex }) => `\\[\\adjustbox{max width=\\linewidth}{$\\displaystyle ${tex}$}\\]`),
  ].join('\n')
}

function loopTex(loop: LoopExplanation): string {
  const path = escapeTex(describePath(loop))
  const title = escapeTex(loop.name ?? 'Loop')
  return `\\paragraph{${title}} ${sentence(loop.meaning)}${sentence(polarityWords[loop.polarity])}${path}.`
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '→': '$\\to$',
  '−': '$-$',
  '±': '$\\pm$',
  '≥': '$\\geq$',
  '≤': '$\\leq$',
  '×': '$\\times$',
}

/** Plain text for LaTeX. */
function escapeTex(text: string): string {
  return text.replace(/[\\~^→−±≥≤×]|[&%$#_{}]/g, (character) => commands[character] ?? `\\${character}`)
}

function sentence(text: string | undefined): string {
  return text ? `${escapeTex(text.slice(0, 1).toUpperCase() + text.slice(1))}. ` : ''
}
