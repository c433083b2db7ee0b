import { validationLine, type Scenario, type Simulation } from '@erosion/engine'
import { wrapWords } from '../../study/output/wrap-words.js'
import { foldTable } from '../../table/fold-table.js'
import { renderTable } from '../../table/render-table.js'
import { formatOutcome } from './format-outcome.js'
import { oneLine } from './one-line.js'
import { playersOf } from './players-of.js'
import { unitSuffix } from './unit-suffix.js'
import { USUAL_WIDTH } from './usual-width.js'

/** Width of words above the table. */
const WORDS = 100

/**
 * Outcomes as rows, runs as columns: the title, the policies that all runs share, then as many tables as it takes
 * to fit the width. Above the columns stands a line for each player whose policy varies.
 */
export function* outcomeTable(
  scenario: Scenario,
  runs: readonly Simulation[],
  columns: number | undefined,
): Generator<string> {
  const players = playersOf(runs)
  const policiesOf = (player: string) => runs.map(({ policies }) => policies[player] ?? '')
  const varying = players.filter((player) => new Set(policiesOf(player)).size > 1)
  const held = players.filter((player) => !varying.includes(player))

  yield oneLine(scenario.title)
  if (held.length > 0) yield held.map((player) => `${player}: ${policiesOf(player)[0]}`).join(', ')
  if (scenario.validation) yield* wrapWords(validationLine(scenario.validation), WORDS)
  if (scenario.outcomes.length === 0) yield 'no outcomes are asked for'
  const table = {
    levels: varying,
    headings: runs.map(({ policies }) => varying.map((player) => oneLine(policies[player] ?? ''))),
    rows: scenario.outcomes.map((outcome) => ({
      name: oneLine(outcome.name + unitSuffix(outcome)),
      cells: formatOutcome(outcome, runs),
    })),
  }
  if (table.rows.length === 0) return
  for (const block of foldTable(table, columns ?? USUAL_WIDTH)) {
    yield ''
    yield* renderTable(block)
  }
}
