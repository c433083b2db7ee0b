import type { PolicyChoice } from '#scenario/policy-choice'
import type { Study } from '#scenario/uncertainty'
import type { StudyTable } from './study-table.js'

/**
 * What the runs of a study came to, one column at a time: a table in memory, or files of any size of which no more than
 * a column is ever read. Whoever reads them goes outcome by outcome and, within one, choice by choice.
 */
export interface StudyResults {
  /** How the futures were drawn, and how many were planned. */
  readonly study: Study
  /** The combinations of policies, each what every player plays. */
  readonly choices: readonly PolicyChoice[]
  readonly outcomes: readonly string[]
  /**
   * By outcome: what a time that never comes counts as in means, the first instant after those at which it could have
   * come; undefined for what is no time.
   */
  readonly nevers: readonly (number | undefined)[]
  /** Runs that are finished: 0, 1, … in this order. */
  readonly runs: number
  /**
   * A number for each finished run; NaN for what never comes or does not exist, and in a run that failed.
   * @param choice, outcome positions
   */
  readonly column: (choice: number, outcome: number) => Float64Array
  /** The numbers of the runs, smallest first, that lost an outcome because they failed, or what it is held against did. */
  readonly lost: (choice: number, outcome: number) => Uint32Array
}

/** A table as results that are read column by column. */
export function resultsOf(table: StudyTable): StudyResults {
  const { study, choices, outcomes, nevers, runs, values, failed } = table
  return {
    ...{ study, choices, outcomes, nevers, runs },
    column: (choice, outcome) => values[choice]?.[outcome] ?? new Float64Array(),
    lost: (choice, outcome) => {
      const runs = failed.filter((one) => one.choice === choice && one.lost.includes(outcome))
      return Uint32Array.from(runs, ({ run }) => run).sort()
    },
  }
}

/** Results as such; a table is taken for what it holds. */
export function asResults(source: StudyTable | StudyResults): StudyResults {
  return 'values' in source ? resultsOf(source) : source
}
