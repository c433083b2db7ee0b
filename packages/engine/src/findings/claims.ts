import type { PolicyChoice } from '#scenario/policy-choice'

/** What a claim expects of a change: less, more, or no more than a margin either way. */
export type Expected = 'lower' | 'higher' | 'negligible'

/** A claim of the essay as a question to a scenario. */
export interface Claim {
  readonly id: string
  readonly claim: string
  /** The change that decides, measured twice, and what the claim expects of it. */
  readonly from: PolicyChoice
  readonly to: PolicyChoice
  readonly expected: Expected
  /** The decisive change in words: `the network policy, against neglect`. */
  readonly change: string
  /** Other changes that are shown beside it. */
  readonly beside: readonly {
    readonly words: string
    readonly from: PolicyChoice
    readonly to: PolicyChoice
  }[]
  /** Outcomes that are shown besides the two measures. */
  readonly outcomes: readonly string[]
  readonly falseWhen: string
}

/** The two measures of every claim. */
export const measures = ['retained dependence at 2040', "Russia's share of dependence at 2040"] as const

/** Changes of a share up to this, a hundredth, count as negligible. */
export const NEGLIGIBLE = 0.01

/** Changes of a share below this, a tenth of a point, are too small to speak for a claim or against it. */
export const TRIFLE = 0.001

const us = (policy: string): PolicyChoice => ({ us: policy })
const russia = (policy: string): PolicyChoice => ({ russia: policy })

/** The hypotheses of the essay of 10 November 2025, in its order. */
export const claims: readonly Claim[] = [
  {
    id: 'H1',
    claim:
      'US policy does not push Russia out at once, but erodes its economic influence over the medium term.',
    ...{
      from: us('neglect'),
      to: us('network'),
      expected: 'lower',
      change: 'the network policy of Washington, against neglect',
    },
    beside: [{ words: 'deals, against neglect', from: us('neglect'), to: us('deals') }],
    outcomes: ['retained dependence at 2028', 'retained dependence at 2030', 'retained dependence at 2035'],
    falseWhen:
      'dependence were as high with the policy as without it in 2040, or the loss came in the first years',
  },
  {
    id: 'H2',
    claim:
      'US strength is not the volume of investment but the capacity to bind the five into a Western financial network.',
    ...{
      from: us('volume'),
      to: us('binding'),
      expected: 'lower',
      change: 'binding without money, against volume without binding',
    },
    beside: [
      { words: 'volume, against neglect', from: us('neglect'), to: us('volume') },
      { words: 'binding, against neglect', from: us('neglect'), to: us('binding') },
      { words: 'both, against neglect', from: us('neglect'), to: us('both') },
    ],
    outcomes: [],
    falseWhen: 'volume alone eroded as much as binding alone, or a push at the network moved no settlement',
  },
  {
    id: 'H3',
    claim:
      'Losing the place of obligatory intermediary weakens the capacity of Russia to hold the regional balance.',
    ...{
      from: us('neglect'),
      to: us('corridors'),
      expected: 'lower',
      change: 'corridors around Russia, against none',
    },
    beside: [],
    outcomes: ['intermediary share at 2040', 'influence of Russia at 2040'],
    falseWhen: 'the intermediary share fell and dependence and influence did not follow',
  },
  {
    id: 'H4',
    claim: 'Managing erosion serves Russia better than restoring hegemony.',
    ...{
      from: russia('restoration'),
      to: russia('erosion-management'),
      expected: 'higher',
      change: 'management of erosion, against restoration',
    },
    beside: [
      { words: 'management, against watching', from: russia('watch'), to: russia('erosion-management') },
      { words: 'restoration, against watching', from: russia('watch'), to: russia('restoration') },
    ],
    outcomes: ['retained dependence at 2030', 'retained dependence at 2035', 'cost of Russia to 2040'],
    falseWhen: 'restoration kept more dependence at the same horizon, or as much at lower cost',
  },
  {
    id: 'H5',
    claim: 'Watching quietly is good enough for now.',
    ...{
      from: russia('erosion-management'),
      to: russia('erosion-management-2031'),
      expected: 'negligible',
      change: 'management of erosion from 2031, against from 2026',
    },
    beside: [
      { words: 'never acting, against from 2026', from: russia('erosion-management'), to: russia('watch') },
    ],
    outcomes: ['retained dependence at 2035'],
    falseWhen: 'five years of waiting moved either measure by more than a hundredth',
  },
  {
    id: 'H6',
    claim: 'Tungsten and the critical minerals are the lever that matters.',
    ...{
      from: us('deals-without-minerals'),
      to: us('deals'),
      expected: 'lower',
      change: 'deals with minerals offers, against deals without',
    },
    beside: [{ words: 'all of the deals, against neglect', from: us('neglect'), to: us('deals') }],
    outcomes: ['US share of minerals offtake at 2040'],
    falseWhen:
      'dependence on Russia were as high with the minerals offers as without them, whatever the foothold',
  },
  {
    id: 'H7',
    claim: 'Repeal of Jackson–Vanik opens trade and investment widely.',
    ...{ from: us('neglect'), to: us('repeal'), expected: 'lower', change: 'repeal alone, against neglect' },
    beside: [
      { words: 'finance alone, against neglect', from: us('neglect'), to: us('finance') },
      { words: 'repeal and finance, against neglect', from: us('neglect'), to: us('repeal-and-finance') },
    ],
    outcomes: ['US share of trade at 2040'],
    falseWhen: 'the US share of trade hardly rose with repeal, or finance did the same without it',
  },
  {
    id: 'H8',
    claim: 'The real third player is China.',
    ...{
      from: { us: 'network', china: 'steady' },
      to: { us: 'neglect', china: 'surge' },
      expected: 'lower',
      change: 'a surge of China without US policy, against the network policy with China steady',
    },
    beside: [
      {
        words: 'network, against neglect, China steady',
        from: { us: 'neglect', china: 'steady' },
        to: { us: 'network', china: 'steady' },
      },
      {
        words: 'surge, against steady, US neglect',
        from: { us: 'neglect', china: 'steady' },
        to: { us: 'neglect', china: 'surge' },
      },
      {
        words: 'retreat, against steady, US neglect',
        from: { us: 'neglect', china: 'steady' },
        to: { us: 'neglect', china: 'retreat' },
      },
    ],
    outcomes: ["China's share of dependence at 2040", 'US share of dependence at 2040'],
    falseWhen: 'the policy of Washington moved dependence on Russia more than a surge of China does',
  },
]
