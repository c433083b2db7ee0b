import { labelledLines } from '#page/labelled-lines'
import { breakablePath, unbroken } from '#page/wrap-words'
import { describeSigns } from './describe-signs.js'
import { describePath, titleOfLoop } from './explain-words.js'
import type { Explanation, LoopExplanation, TableExplanation } from './explanation.js'
import { overviewText } from './overview-text.js'
import { variableText } from './variable-text.js'

/**
 * An explanation as plain text for a terminal: a title, then what there is to say. A model is told in an overview,
 * a line or two for each of its names.
 * @param columns that lines may fill; a single word may fill more
 */
export function explainText(explanation: Explanation, columns: number): string {
  switch (explanation.what) {
    case 'model':
      return overviewText(explanation, columns)
    case 'variable':
      return variableText(explanation, columns)
    case 'table':
      return tableText(explanation, columns)
    case 'loop':
      return loopText(explanation, columns)
  }
}

function tableText(
  { name, unit, inputUnit, meaning, source, points }: TableExplanation,
  columns: number,
): string {
  const rows = labelledLines(columns, [
    ['kind', 'table'],
    ['unit', `${unit} over ${inputUnit}`],
    ['meaning', meaning],
    ['points', points.map(([x, y]) => unbroken(`${x}: ${y}`)).join(', ')],
    ['source', source],
  ])
  return [name, ...rows].join('\n')
}

function loopText(loop: LoopExplanation, columns: number): string {
  const { name, meaning, opened, seen } = loop
  const rows = labelledLines(columns, [
    ['meaning', meaning],
    ['path', breakablePath(describePath(loop))],
    ['without', opened],
    ['signs', describeSigns([], [loop], seen)],
  ])
  return [titleOfLoop({ ...loop, name: name ?? 'loop without a name' }), ...rows].join('\n')
}
