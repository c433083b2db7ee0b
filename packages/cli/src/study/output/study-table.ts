import type { OutcomeTable } from '@erosion/engine'
import { oneLine } from '../../run/output/one-line.js'
import { unitSuffix } from '../../run/output/unit-suffix.js'
import { USUAL_WIDTH } from '../../run/output/usual-width.js'
import { foldTable } from '../../table/fold-table.js'
import { layOut } from '../../table/layout.js'
import { rowsInGroups, rowsSideBySide, type NamedRows } from '../../table/named-rows.js'
import { renderTable } from '../../table/render-table.js'
import type { Table } from '../../table/table.js'
import type { StudyResult } from '../study-result.js'
import { failureWords } from './failure-words.js'
import { outcomeColumns } from './outcome-columns.js'
import { precisionWords } from './precision-words.js'
import { playersOfChoices, studyHead } from './study-head.js'
import { studyNotes } from './study-notes.js'
import { summaryRows } from './summary-rows.js'
import { wrapWords } from './wrap-words.js'

/** Most outcomes of one choice of policies whose intervals are told in words. */
const MOST_PRECISIONS = 12

/** Width of words that no terminal shows. */
const WORDS = 80

/**
 * A study for people: what it is, a table for each outcome with a row for each choice of policies, and what to know
 * when reading them. Under a single choice all outcomes are the rows of one table.
 */
export function* studyTable(result: StudyResult, columns: number | undefined): Generator<string> {
  const { outcomes } = result
  const { varying } = playersOfChoices(result.choices)
  const width = columns ?? USUAL_WIDTH
  const words = Math.min(columns ?? WORDS, WORDS)
  yield* studyHead(result)
  if (outcomes.length === 0) yield 'no outcomes are asked for'
  if (varying.length === 0) {
    const { headings, wide, narrow } = summaryRows(outcomes)
    const form = {
      headings,
      wide: { name: 'outcome', rows: wide },
      narrow: { name: 'outcome', rows: narrow },
    }
    if (outcomes.length > 0) yield* tableLines(form, width)
    yield* singlePrecision(outcomes, words)
    yield* singleFailures(outcomes, words)
  } else {
    for (const outcome of outcomes) {
      yield ''
      yield oneLine(outcome.name + unitSuffix({ unitText: outcome.unit, isTime: outcome.isTime }))
      yield* wrapWords(oneLine(outcome.meaning ?? ''), words)
      yield* outcomeLines(outcome, varying, width)
      yield* wrapWords(precisionWords(outcome) ?? '', words)
      for (const told of failureWords(outcome, varying)) yield* wrapWords(told, words)
    }
  }
  const notes = studyNotes(result, outcomes)
  if (notes.length > 0) yield ''
  for (const note of notes) yield* wrapWords(note, words)
}

/** How well each outcome of a single choice is known; where there are many, where that is told. */
function* singlePrecision(outcomes: readonly OutcomeTable[], width: number): Generator<string> {
  const known = outcomes.flatMap((outcome) => {
    const words = precisionWords(outcome)
    return words === undefined ? [] : [`${oneLine(outcome.name)}: ${words}`]
  })
  if (known.length === 0) return
  yield ''
  if (known.length > MOST_PRECISIONS) {
    yield* wrapWords('--format json has the intervals of 95 % of every number.', width)
  } else for (const words of known) yield* wrapWords(words, width)
}

/** What failures leave open of each outcome of a single choice. */
function* singleFailures(outcomes: readonly OutcomeTable[], width: number): Generator<string> {
  const told = outcomes.flatMap((outcome) =>
    failureWords(outcome, []).map((words) => `${oneLine(outcome.name)}: ${words}`),
  )
  if (told.length === 0) return
  yield ''
  for (const words of told.slice(0, MOST_PRECISIONS)) yield* wrapWords(words, width)
  if (told.length > MOST_PRECISIONS) yield '--format json has what failures leave open of every outcome.'
}

function outcomeLines(outcome: OutcomeTable, players: readonly string[], width: number): Iterable<string> {
  const columns = outcomeColumns(outcome)
  const rows = outcome.rows.map(({ policies }, row) => ({
    parts: players.map((player) => oneLine(policies[player] ?? '')),
    cells: columns.map(({ cells }) => cells[row] ?? ''),
  }))
  return tableLines(
    {
      headings: columns.map(({ heading }) => heading),
      wide: rowsSideBySide(players, rows),
      narrow: { name: players.join(', '), rows: rowsInGroups(rows) },
    },
    width,
  )
}

/** A table in two forms: names beside numbers, or above them. */
interface Form {
  readonly headings: readonly string[]
  readonly wide: NamedRows
  readonly narrow: NamedRows
}

/** The wide form where the width allows it; a table that is too wide even in the narrow one goes on below. */
function* tableLines({ headings, wide, narrow }: Form, width: number): Generator<string> {
  const tableOf = ({ name, rows }: NamedRows): Table => ({
    levels: [name],
    headings: headings.map((heading) => [heading]),
    rows,
  })
  const fits = layOut(tableOf(wide)).total <= width
  for (const block of foldTable(tableOf(fits ? wide : narrow), width)) {
    yield ''
    yield* renderTable(block)
  }
}
