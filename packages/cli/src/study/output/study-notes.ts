import {
  groupsOfDesign,
  leansOnFew,
  type DesignName,
  type OutcomeSummary,
  type OutcomeTable,
} from '@erosion/engine'
import { isComplete, type StudyResult } from '../study-result.js'
import { knownAimWords } from '../aim-words.js'
import { goodAuditWords } from '../audit-words.js'
import { decimalsOfErrors } from './decimals-of-errors.js'

/** Fewer futures than this say little of what lies beyond 5 % and 95 %: not more than a handful lies there. */
const FEW = 100

/** What the errors of a design rest on, and what becomes of it when it ends early. */
const notesOfDesigns: Readonly<Record<DesignName, { readonly error?: string; readonly early?: string }>> = {
  'monte-carlo': {},
  'latin-hypercube': {
    error: `from ${groupsOfDesign('latin-hypercube')} independent Latin hypercubes`,
    early: 'An interrupted Latin hypercube is not balanced: some slices of the ranges are missing.',
  },
  sobol: { error: `from ${groupsOfDesign('sobol')} independent scramblings of a Sobol' sequence` },
  'full-factorial': {
    early: 'An interrupted full factorial is not balanced: some combinations of levels are missing.',
  },
}

/** What the numbers of a full factorial are without an error. */
function factorialNote({ noise, events }: StudyResult['scenario']): string {
  if (noise.length + events.length === 0) {
    return 'A full factorial draws nothing: its numbers are of the levels alone, and have no Monte Carlo error.'
  }
  return 'A full factorial draws no levels, but noise and events: once for each combination, so that its numbers have an error that nothing tells. Another --seed shows how large it is.'
}

/** What a reader of the tables has to know to read them right. */
export function studyNotes(result: StudyResult, outcomes: readonly OutcomeTable[]): readonly string[] {
  const { study, runs } = result
  const rows = outcomes.flatMap((outcome) => outcome.rows)
  const design = notesOfDesigns[study?.design ?? 'monte-carlo']
  return [
    ...(study?.design === 'full-factorial'
      ? [factorialNote(result.scenario)]
      : errorNotes(rows, design.error)),
    ...leaningNotes(outcomes, study?.design ?? 'full-factorial'),
    ...shareNotes(rows),
    ...failureNotes(rows),
    ...fewNotes(runs),
    ...(result.aim ? [knownAimWords(result.aim)] : []),
    ...auditNotes(result),
    ...otherNotes(result),
    ...(!isComplete(result) && design.early !== undefined ? [design.early] : []),
  ]
}

function errorNotes(rows: readonly OutcomeSummary[], ofDesign: string | undefined): readonly string[] {
  if (!rows.some(({ error }) => error !== null && error > 0)) return []
  const error = `± is the Monte Carlo error: the standard error of the mean${ofDesign === undefined ? '' : `, ${ofDesign}`}.`
  if (new Set(rows.map(({ policies }) => policies)).size < 2) return [error]
  const same = 'All combinations of policies meet the same futures'
  return [error, `${same}: differences between rows are mostly known better than ± says.`]
}

/** Means whose intervals hold less often than they say. */
function leaningNotes(outcomes: readonly OutcomeTable[], design: DesignName): readonly string[] {
  const groups = groupsOfDesign(design)
  const names = outcomes.flatMap(({ name, rows }) =>
    rows.some((row) => leansOnFew(row, groups)) ? [name] : [],
  )
  if (names.length === 0) return []
  const [first, ...others] = names
  const more = others.length > 0 ? `, and of ${others.length} more,` : ''
  return [
    `The mean of ${first}${more} leans on few futures far out: its interval may hold in 85 of 100 studies only.`,
  ]
}

function shareNotes(rows: readonly OutcomeSummary[]): readonly string[] {
  const errors = rows.flatMap(({ thresholds }) => thresholds.map(({ error }) => 100 * (error ?? 0)))
  const largest = errors.reduce((most, error) => Math.max(most, error), 0)
  if (largest === 0) return []
  const points = largest.toFixed(Math.max(0, Math.min(2, decimalsOfErrors([largest]))))
  return [`Shares of futures have standard errors of up to ${points} percentage points.`]
}

/** How failed runs are treated; how many they are stands with each outcome. */
function failureNotes(rows: readonly OutcomeSummary[]): readonly string[] {
  if (!rows.some(({ bounds }) => bounds !== null)) return []
  return [
    'Failed runs count nowhere in the tables. In the bounds they count as lower, then as higher, than all others; in a mean as the lowest, then the highest, of the others.',
  ]
}

/** A bad audit is told on stderr, where nobody overlooks it. */
function auditNotes({ audit }: StudyResult): readonly string[] {
  const words = audit && goodAuditWords(audit)
  return words === undefined ? [] : [words]
}

function otherNotes({ others = 0, coarse = 0 }: StudyResult): readonly string[] {
  if (others === 0) return []
  const more = others === 1 ? 'One more outcome is' : `${others} more outcomes are`
  const doubt = coarse === 0 ? '' : ` Of them the step is too coarse for ${coarse}.`
  return [`${more} asked of every run: --outcome all prints them too.${doubt}`]
}

function fewNotes(runs: number): readonly string[] {
  if (runs === 1) return ['A single future says nothing of the spread.']
  return runs < FEW ? [`5 % and 95 % rest on the outermost of ${runs} futures: read them as rough.`] : []
}
