import type { Bounds, FailedRun, OutcomeSummary, PolicyChoice, Scenario } from '@erosion/engine'
import type { StudyResult } from '../study/study-result.js'
import { auditOfSummary } from './summary-audit.js'
import type { End, Ends, Summary, SummaryFailure, SummaryRow } from './summary.js'

/** The result that a summary tells of, without its runs. */
export function resultOfSummary(scenario: Scenario, summary: Summary): StudyResult {
  const { study, outcomes, failed, broken } = summary
  const choices = outcomes[0]?.rows.map(({ policies }) => policies) ?? []
  const keys = choices.map((policies) => JSON.stringify(policies))
  const choiceOf = (policies: PolicyChoice) => keys.indexOf(JSON.stringify(policies))
  const failureOf = ({ policies, baseline, run, variable, time }: SummaryFailure): FailedRun => ({
    ...{ run, variable, time, choice: choiceOf(policies), isBaseline: baseline, lost: [] },
  })
  return {
    audit: summary.audit ? auditOfSummary(summary.audit) : undefined,
    ...{ scenario, choices, runs: study.finished, planned: study.planned, kept: undefined },
    study: study.kind === 'study' ? { ...scenario.study, runs: study.planned } : undefined,
    outcomes: outcomes.map(({ name, unit, meaning, isTime, rows }) => ({
      ...{ name, unit, meaning: meaning ?? undefined, isTime },
      rows: rows.map(summaryOfRow),
    })),
    failures: {
      ...{ total: failed.total, statuses: failed.statuses, first: failed.first.map(failureOf) },
      groups: failed.groups.map(({ runs, ...first }) => ({ runs, first: failureOf(first) })),
    },
    broken: broken.map(({ policies, ...rest }) => ({ ...rest, choice: choiceOf(policies) })),
  }
}

function summaryOfRow({
  p5,
  p95,
  intervals,
  thresholds,
  change,
  bounds,
  ...rest
}: SummaryRow): OutcomeSummary {
  return {
    ...{ ...rest, low: p5, high: p95 },
    intervals: {
      low: boundsOf(intervals.p5),
      median: boundsOf(intervals.median),
      high: boundsOf(intervals.p95),
      mean: boundsOf(intervals.mean),
    },
    thresholds: thresholds.map(({ interval, ...own }) => ({ ...own, interval: boundsOf(interval) })),
    change: change && { ...change, interval: boundsOf(change.interval) },
    bounds: bounds && {
      low: boundsOf(bounds.p5),
      median: boundsOf(bounds.median),
      high: boundsOf(bounds.p95),
      mean: boundsOf(bounds.mean),
      thresholds: bounds.thresholds.map((ends) => boundsOf(ends)),
    },
  }
}

function boundsOf(ends: Ends): Bounds
function boundsOf(ends: Ends | null): Bounds | null
function boundsOf(ends: Ends | null): Bounds | null {
  return ends && { low: boundOf(ends[0]), high: boundOf(ends[1]) }
}

const boundOf = (end: End): number | null => (end === 'never' ? Infinity : end)
