import type { PolicyChoice } from '#scenario/policy-choice'
import { measures, type Claim } from './claim.js'

const us = (policy: string): PolicyChoice => ({ us: policy })
const russia = (policy: string): PolicyChoice => ({ russia: policy })

/** H5 to H8: watching, minerals, repeal, and China. */
export const claimsOnLevers: readonly Claim[] = [
  {
    id: 'H5',
    claim: 'Watching quietly is good enough for now.',
    ...{
      from: russia('erosion-management'),
      to: russia('erosion-management-2031'),
      expected: 'negligible',
      change: 'management of erosion from 2031, against management from 2026',
    },
    beside: [
      {
        words: 'never acting, against management from 2026',
        from: russia('erosion-management'),
        to: russia('watch'),
      },
    ],
    outcomes: ['retained dependence at 2035'],
    questions: [
      {
        ...{ kind: 'timing', player: 'russia', policy: 'erosion-management', against: 'watch' },
        ...{ starts: [2026, 2028, 2030, 2032, 2034, 2036], target: 1 },
      },
    ],
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
    beside: [
      {
        words: 'deals with the tungsten venture, against deals without it',
        from: us('deals-without-tungsten'),
        to: us('deals'),
      },
      { words: 'all of the deals, against neglect', from: us('neglect'), to: us('deals') },
    ],
    outcomes: ['US share of minerals offtake at 2040', 'Chinese share of minerals offtake at 2040'],
    questions: [
      ...(
        [
          ['minerals offers', 'deals-without-minerals'],
          ['the tungsten venture', 'deals-without-tungsten'],
        ] as const
      ).map(([words, without]) => ({
        kind: 'share' as const,
        part: { words, from: us(without), to: us('deals') },
        whole: { words: 'deals, against neglect', from: us('neglect'), to: us('deals') },
        outcomes: [
          ...measures,
          'US share of minerals offtake at 2040',
          'Chinese share of minerals offtake at 2040',
        ],
      })),
      {
        kind: 'channels',
        change: {
          words: 'deals with minerals offers, against deals without',
          from: us('deals-without-minerals'),
          to: us('deals'),
        },
      },
      {
        kind: 'channels',
        change: { words: 'all of the deals, against neglect', from: us('neglect'), to: us('deals') },
      },
    ],
    falseWhen:
      'dependence on Russia were as high with the minerals offers as without them, or most of what the deals do came without them',
  },
  {
    id: 'H7',
    claim: 'Repeal of Jackson–Vanik opens trade and investment widely.',
    ...{ from: us('neglect'), to: us('repeal'), expected: 'lower', change: 'repeal alone, against neglect' },
    beside: [
      { words: 'finance alone, against neglect', from: us('neglect'), to: us('finance') },
      { words: 'repeal and finance, against neglect', from: us('neglect'), to: us('repeal-and-finance') },
    ],
    outcomes: ['US share of trade at 2040', 'US capital at 2040'],
    questions: [
      {
        ...{ kind: 'together', none: us('neglect'), both: us('repeal-and-finance') },
        ...{ first: ['repeal', us('repeal')], second: ['finance', us('finance')] },
        outcomes: [...measures, 'US share of trade at 2040', 'US capital at 2040'],
      },
    ],
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
      ...(['steady', 'surge', 'retreat'] as const).map((china) => ({
        words: `network, against neglect, China ${china === 'steady' ? 'steady' : `in ${china}`}`,
        from: { us: 'neglect', china },
        to: { us: 'network', china },
      })),
      ...(['surge', 'retreat'] as const).map((china) => ({
        words: `${china}, against steady, US neglect`,
        from: { us: 'neglect', china: 'steady' },
        to: { us: 'neglect', china },
      })),
    ],
    outcomes: ["China's share of dependence at 2040", 'US share of dependence at 2040'],
    questions: [
      {
        kind: 'gains',
        changes: [
          ...(['steady', 'surge', 'retreat'] as const).map((china) => ({
            words: `network, against neglect, China ${china === 'steady' ? 'steady' : `in ${china}`}`,
            from: { us: 'neglect', china },
            to: { us: 'network', china },
          })),
          ...(['surge', 'retreat'] as const).map((china) => ({
            words: `${china} of China, against steady, US neglect`,
            from: { us: 'neglect', china: 'steady' },
            to: { us: 'neglect', china },
          })),
        ],
      },
    ],
    falseWhen: 'the policy of Washington moved dependence on Russia more than a surge of China does',
  },
]
