import type { MeanInterval } from '#comparison/mean-interval'
import type { Expected } from './claim.js'

/** Version of the findings document; a program that reads one looks at it first. */
export const FINDINGS_VERSION = 2

/** What the scenarios answer to the claims. Plain data, fit for JSON. */
export interface FindingsDocument {
  readonly version: typeof FINDINGS_VERSION
  readonly engine: string
  /** How a backcast of the model scored, in a sentence; undefined when the scenario tells no score. */
  readonly score: string | undefined
  readonly findings: readonly Finding[]
}

/** The answer to one claim. */
export interface Finding {
  readonly id: string
  readonly claim: string
  readonly scenario: string
  readonly runs: number
  readonly design: string
  readonly seed: string
  /** Of every outcome of every run, by which the same results are known again. */
  readonly hash: string
  /** Of all that the results follow from: scenario, model, claim and engine. */
  readonly inputs: string
  /** The decisive change in words. */
  readonly change: string
  readonly expected: Expected
  readonly falseWhen: string
  /** The decisive change in each of the two measures. */
  readonly decisive: readonly Measured[]
  /** Of each measure: what share of its change is there early; none where the claim does not ask. */
  readonly early: readonly { readonly outcome: string; readonly share: MeanInterval | null }[]
  /** What remains of the change of an outcome when the link is cut that the claim says it runs through; none where no link is cut. */
  readonly withoutLink: readonly { readonly outcome: string; readonly remains: MeanInterval | null }[]
  readonly others: readonly { readonly words: string; readonly measured: readonly Measured[] }[]
  /** What the decisive change does to further outcomes. */
  readonly outcomes: readonly Measured[]
  /** What else the claim asks. */
  readonly tables: readonly FindingTable[]
  /** What each party gets under each choice of policies, and what the decisive change does to that. */
  readonly payoffs: PayoffsOfFinding
  readonly verdict: Verdict
}

/** A change of one outcome. */
export interface Measured {
  readonly outcome: string
  readonly unit: string
  readonly difference: MeanInterval
  /** Share of futures in which it rises, and falls. */
  readonly rises: number
  readonly falls: number
  /** Judged numbers whose ends decide, or carry it most, at middle values; none unless it is decisive. */
  readonly carriers: readonly Carrier[]
}

/** What a judged number does to a change at middle values. */
export interface Carrier {
  readonly parameter: string
  readonly low: number
  readonly high: number
  /** Whether one of its ends turns the sign, or of a change that is to be negligible, makes it more than that. */
  readonly decides: boolean
}

/** Numbers with names, and what to know when reading them. */
export interface FindingTable {
  readonly about: string
  /** What the rows are. */
  readonly heading: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly TableCell[] }[]
  readonly notes: readonly string[]
}

/** Nothing, a text, or a number with its interval, if it has one: a share in points or in percent, or a number as it is. */
export type TableCell = null | string | (MeanInterval & { readonly as: 'points' | 'percent' | 'number' })

/** Payoffs by the weights of the scenario in the middle of their ranges. */
export interface PayoffsOfFinding {
  /** The choices in words, those of the decisive change first. */
  readonly choices: readonly string[]
  readonly parties: readonly {
    readonly party: string
    readonly unit: string
    /** By choice. */
    readonly means: readonly number[]
    /** The decisive change, in the same futures. */
    readonly change: MeanInterval
  }[]
}

/** Whether the model agrees with the claim on both measures, is settled, and sees more than a negligible change. */
export type Verdict =
  | 'agrees'
  | 'disagrees'
  | 'the measures differ'
  | 'not settled'
  | 'trifling'
  | 'cannot tell'
  | 'too early'
  | 'by other ways'
