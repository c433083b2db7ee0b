import {
  validationLine,
  type Bounds,
  type Direction,
  type FailedRun,
  type OutcomeSummary,
  type PolicyChoice,
} from '@erosion/engine'
import type { StatusCounts, StudyFacts } from '@erosion/runner'
import { isComplete, type StudyResult } from '../study/study-result.js'
import { summaryAudit, type SummaryAudit } from './summary-audit.js'

/** One outcome under one choice of policies; null stands for what does not exist, and for a time that never comes. */
export type SummaryRow = {
  readonly policies: PolicyChoice
  readonly runs: number
  readonly failed: number
  readonly missing: number
  readonly counted: number
  readonly p5: number | null
  readonly median: number | null
  readonly p95: number | null
  readonly mean: number | null
  /** Standard error of the mean, as the design has it. */
  readonly error: number | null
  /** How far the numbers lean to one side; beyond 1 the interval of the mean may hold less often than it says. */
  readonly skewness: number | null
  /** Intervals of 95 %: lower and upper end; null where the runs do not bound it, `never` where a time may not come. */
  readonly intervals: {
    readonly p5: Ends | null
    readonly median: Ends | null
    readonly p95: Ends | null
    readonly mean: Ends | null
  }
  readonly thresholds: readonly {
    readonly threshold: number
    readonly share: number | null
    readonly error: number | null
    readonly interval: Ends | null
  }[]
  /** Mean of what it has more than the first combination, run by run; null for that one itself. */
  readonly change: {
    /** Runs that count. */
    readonly counted: number
    /** Runs among them in which a time never comes under one of the two, or under both. */
    readonly never: number
    readonly mean: number | null
    readonly error: number | null
    /** How many errors reach to the ends of the interval. */
    readonly reach: number | null
    readonly interval: Ends | null
  } | null
  /** What the numbers could be with the failed runs counted as the least and as the most; null when none failed. */
  readonly bounds: {
    readonly p5: Ends
    readonly median: Ends
    readonly p95: Ends
    readonly mean: Ends | null
    readonly thresholds: readonly Ends[]
  } | null
}

/** A lower and an upper end. */
export type Ends = readonly [End, End]

/** Null where nothing bounds it. */
export type End = number | 'never' | null

export type SummaryOutcome = {
  readonly name: string
  readonly unit: string
  readonly meaning: string | null
  readonly isTime: boolean
  readonly better: Readonly<Record<string, Direction>>
  readonly rows: readonly SummaryRow[]
}

/** What a study comes to, as `--format json` prints it and a folder of results keeps it; numbers are exact. */
export type Summary = {
  readonly format: 'erosion summary 1'
  readonly title: string
  /** How a backcast of the model scored; null for a scenario that has none. */
  readonly validation: string | null
  readonly study: StudyFacts
  readonly outcomes: readonly SummaryOutcome[]
  /** Runs that could not be finished, or (baseline) whose outcomes have nothing to be held against. */
  readonly failed: {
    readonly total: number
    readonly statuses: StatusCounts
    /** By policies: how many, and the first of them. */
    readonly groups: readonly (SummaryFailure & { readonly runs: number })[]
    /** The first hundred, run by run. */
    readonly first: readonly SummaryFailure[]
  }
  /** What an audit of some futures, or of the single runs, says of step and method; null when none was made. */
  readonly audit: SummaryAudit | null
  /** Promises of the scenario that some runs broke: in how many, and in which first and when. */
  readonly broken: readonly {
    readonly name: string
    readonly policies: PolicyChoice
    readonly runs: number
    readonly run: number
    readonly time: number
  }[]
}

/** A run that failed: under which policies, and what left the numbers when. */
export type SummaryFailure = {
  readonly run: number
  readonly policies: PolicyChoice
  readonly variable: string
  readonly time: number
  readonly baseline: boolean
}

/** The summary of a study or of single runs. */
export function summaryOf(result: StudyResult): Summary {
  const { scenario, choices, outcomes, failures, broken } = result
  const better = new Map(scenario.outcomes.map((outcome) => [outcome.name, outcome.better]))
  const policiesOf = (choice: number) => choices[choice] ?? {}
  const failureOf = ({ run, choice, variable, time, isBaseline }: FailedRun): SummaryFailure => ({
    ...{ run, policies: policiesOf(choice), variable, time, baseline: isBaseline },
  })
  return {
    format: 'erosion summary 1',
    title: scenario.title,
    validation: scenario.validation ? validationLine(scenario.validation) : null,
    study: factsOf(result),
    outcomes: outcomes.map(({ name, unit, meaning, isTime, rows }) => ({
      name,
      unit,
      meaning: meaning ?? null,
      isTime,
      better: Object.fromEntries(better.get(name) ?? []),
      rows: rows.map(rowOf),
    })),
    failed: {
      total: failures.total,
      statuses: failures.statuses,
      groups: failures.groups.map(({ runs, first }) => ({ runs, ...failureOf(first) })),
      first: failures.first.map(failureOf),
    },
    audit: result.audit ? summaryAudit(result.audit) : null,
    broken: broken.map(({ name, choice, runs, run, time }) => ({
      ...{ name, policies: policiesOf(choice), runs, run, time },
    })),
  }
}

/** What is known of how the futures of a result were drawn. */
export function factsOf(result: StudyResult): StudyFacts {
  const { study, planned, runs } = result
  return {
    kind: study ? 'study' : 'single',
    planned,
    finished: runs,
    complete: isComplete(result),
    design: study?.design ?? null,
    seed: study?.seed ?? null,
  }
}

function rowOf(summary: OutcomeSummary): SummaryRow {
  const { policies, low, median, high, intervals, thresholds, change, bounds } = summary
  const { runs, failed, missing, counted, mean, error, skewness } = summary
  return {
    policies,
    ...{ runs, failed, missing, counted },
    ...{ p5: low, median, p95: high, mean, error, skewness },
    intervals: {
      p5: endsOf(intervals.low),
      median: endsOf(intervals.median),
      p95: endsOf(intervals.high),
      mean: endsOf(intervals.mean),
    },
    thresholds: thresholds.map(({ threshold, share, error, interval }) => {
      return { threshold, share, error, interval: endsOf(interval) }
    }),
    change: change && { ...change, interval: endsOf(change.interval) },
    bounds: bounds && {
      p5: endsOf(bounds.low),
      median: endsOf(bounds.median),
      p95: endsOf(bounds.high),
      mean: endsOf(bounds.mean),
      thresholds: bounds.thresholds.map((one) => endsOf(one)),
    },
  }
}

function endsOf(bounds: Bounds): Ends
function endsOf(bounds: Bounds | null): Ends | null
function endsOf(bounds: Bounds | null): Ends | null {
  return bounds && [endOf(bounds.low), endOf(bounds.high)]
}

const endOf = (end: number | null): End => (end === Infinity ? 'never' : end)
