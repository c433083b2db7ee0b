import type { MeanInterval } from '#comparison/mean-interval'
import type { Expected } from './claims.js'

/** Version of the findings document; a program that reads one looks at it first. */
export const FINDINGS_VERSION = 1

/** What the scenarios answer to the claims. Plain data, fit for JSON. */
export interface FindingsDocument {
  readonly version: typeof FINDINGS_VERSION
  readonly engine: string
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
  /** The decisive change in words. */
  readonly change: string
  readonly expected: Expected
  readonly falseWhen: string
  /** The decisive change in each of the two measures. */
  readonly decisive: readonly Measured[]
  readonly others: readonly { readonly words: string; readonly measured: readonly Measured[] }[]
  /** What the decisive change does to further outcomes. */
  readonly outcomes: readonly Measured[]
  /** What each party gets before the change and after it. */
  readonly payoffs: readonly {
    readonly party: string
    readonly unit: string
    readonly from: number
    readonly to: number
  }[]
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
  /** Judged numbers whose ends change its sign, or carry it most, at middle values; none unless it is decisive. */
  readonly carriers: readonly Carrier[]
}

/** What a judged number does to a change at middle values. */
export interface Carrier {
  readonly parameter: string
  readonly low: number
  readonly high: number
  readonly changesSign: boolean
}

/** Whether the model agrees with the claim on both measures, is settled, and sees more than a trifle. */
export type Verdict =
  'agrees' | 'disagrees' | 'the measures differ' | 'not settled' | 'trifling' | 'cannot tell'
