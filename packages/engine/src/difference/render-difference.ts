import { printParts, type PrintedFormat } from '#page/print-parts'
import type { PrintedPart } from '#page/printed-part'
import { describeInputs } from './describe-inputs.js'
import { describeOutcomes } from './describe-outcomes.js'
import type { ScenarioDifference } from './diff.js'
import type { SideNames } from './side-names.js'

/** A form in which a difference can be read. */
export type DifferenceFormat = PrintedFormat | 'json'

/** The names of all forms, for messages and choices. */
export const differenceFormats: readonly DifferenceFormat[] = ['text', 'markdown', 'tex', 'json']

/** How a difference is laid out. */
export interface DifferenceOptions {
  /** How many columns lines of text may fill; 80 unless said. Other forms are not broken into lines. */
  readonly columns?: number | undefined
  /** What the two sides are called; `first` and `second` unless said. */
  readonly sides?: SideNames
  /** What the two sides are, such as names of files; told first when it is given. */
  readonly subjects?: SideNames | undefined
}

/** A difference in one of its forms, without a line break at its end. Text leaves out what rounding makes differ. */
export function renderDifference(
  difference: ScenarioDifference,
  format: DifferenceFormat,
  { columns = 80, sides = ['first', 'second'], subjects }: DifferenceOptions = {},
): string {
  if (format === 'json') return JSON.stringify(difference, null, 2)
  const head = subjects
    ? [{ kind: 'list', items: sides.map((side, i) => `${side}: ${subjects[i]}`) } as const]
    : []
  return printParts([...head, ...describeDifference(difference, sides)], format, columns)
}

function describeDifference(
  { inputs, outcomes }: ScenarioDifference,
  sides: SideNames,
): readonly PrintedPart[] {
  const { differing, onlyFirst, onlySecond, compared } = outcomes
  if (inputs.length + differing.length + onlyFirst.length + onlySecond.length === 0) {
    return [
      { kind: 'heading', text: `No difference: the inputs are the same, and so are ${compared} outcomes` },
    ]
  }
  return [...describeInputs(inputs, sides), ...describeOutcomes(outcomes, sides)]
}
