import {
  explainLoop,
  renderDifference,
  renderExplanation,
  renderLoopEffects,
  withoutLoop,
  type ExplanationFormat,
  type LoopExplanation,
  type Scenario,
} from '@erosion/engine'
import { compareSides } from '../diff/compare-sides.js'
import { scenarioSide } from '../diff/scenario-side.js'
import { tellComplaints } from '../diff/tell-complaints.js'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { showNotice } from '../show-notice.js'
import { textColumns } from '../text-columns.js'
import { compareSeries } from './compare-series.js'

/** What `--without` is asked for. */
export interface WithoutArguments {
  readonly without: string
  /** Of a variable; all outcomes when there is none. */
  readonly name: string | undefined
  readonly format: ExplanationFormat
}

/** Tells a loop, runs with it and without it, and shows what changes: every outcome, or one variable over time. */
export function showWithout(
  scenario: Scenario,
  { without, name, format }: WithoutArguments,
  io: Io,
): ExitCode {
  const clear = showNotice('looking at the signs of every link', io)
  const loop = explainLoop(scenario, without)
  clear()
  const opened = withoutLoop(scenario, without)
  const columns = textColumns(io)
  const write = (changes: string, key: string) =>
    io.stdout(`${joined(loop, changes, key, format, columns)}\n`)
  const names = ['with the loop', 'without it'] as const
  if (name !== undefined) {
    const { effects, complaints } = compareSeries(scenario, opened, name, io)
    write(renderLoopEffects(effects, format, { columns }), 'effects')
    return tellComplaints(complaints, names, io)
  }
  const { difference, complaints } = compareSides(scenarioSide(scenario), scenarioSide(opened), io)
  write(renderDifference(difference, format, { columns, sides: ['with', 'without'] }), 'difference')
  return tellComplaints(complaints, names, io)
}

/** The loop, then what changes without it; as JSON, an object of both. */
function joined(
  loop: LoopExplanation,
  changes: string,
  key: string,
  format: ExplanationFormat,
  columns: number,
): string {
  if (format === 'json') return JSON.stringify({ loop, [key]: JSON.parse(changes) as unknown }, null, 2)
  return `${renderExplanation(loop, format, { columns })}\n\n${changes}`
}
