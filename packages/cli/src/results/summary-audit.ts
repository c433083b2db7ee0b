import type { Audit, MethodName } from '@erosion/engine'

/** What an audit of some futures says: how far half the step and another method move each outcome. */
export type SummaryAudit = {
  readonly good: boolean
  readonly runs: number
  readonly step: number
  readonly method: MethodName
  readonly 'other method': MethodName
  /** The most that an outcome may move, as a share of its range in these futures; of a tenth of its size in a single one. */
  readonly tolerance: number
  readonly saved: { readonly interval: number; readonly instants: number; readonly whole: boolean }
  readonly outcomes: readonly {
    readonly name: string
    readonly good: boolean
    readonly halving: number | null
    /** What the step is to blame for, as half of it and the order of the method let expect. */
    readonly error: number | null
    readonly method: number | null
    /** The most that one of its numbers moves. */
    readonly largest: number | null
    readonly range: number | null
    /** Size of the largest number. */
    readonly size: number
    /** Numbers that come or go. */
    readonly vanished: number
  }[]
  /** Promises that these futures break. */
  readonly broken: readonly string[]
  /** The share of these runs that failed. */
  readonly failed: number
}

/** An audit as a summary has it. */
export function summaryAudit({
  isGood,
  runs,
  step,
  method,
  otherMethod,
  tolerance,
  saved,
  outcomes,
  broken,
  failed,
}: Audit): SummaryAudit {
  return {
    good: isGood,
    ...{ runs, step, method, tolerance },
    'other method': otherMethod,
    saved: { interval: saved.interval, instants: saved.instants, whole: saved.isWhole },
    outcomes: outcomes.map(({ outcome, isGood: good, ...rest }) => ({ name: outcome, good, ...rest })),
    broken,
    failed,
  }
}

/** The audit that a summary has. */
export function auditOfSummary(audit: SummaryAudit): Audit {
  const { good, runs, step, method, tolerance, saved, outcomes, broken, failed } = audit
  return {
    isGood: good,
    ...{ runs, step, method, tolerance, otherMethod: audit['other method'] },
    saved: { interval: saved.interval, instants: saved.instants, isWhole: saved.whole },
    outcomes: outcomes.map(({ name, good, ...rest }) => ({ outcome: name, ...rest, isGood: good })),
    broken,
    failed,
  }
}
