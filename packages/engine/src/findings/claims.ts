import type { PolicyChoice } from '#scenario/policy-choice'
import { measures, type Claim } from './claim.js'

const us = (policy: string): PolicyChoice => ({ us: policy })
const russia = (policy: string): PolicyChoice => ({ russia: policy })
const years = (outcome: string) => [2028, 2030, 2035, 2040].map((year) => `${outcome} at ${year}`)

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
    early: ['retained dependence at 2028', "Russia's share of dependence at 2028"],
    beside: [{ words: 'deals, against neglect', from: us('neglect'), to: us('deals') }],
    outcomes: [],
    questions: [
      {
        kind: 'pace',
        changes: [
          { words: 'network', from: us('neglect'), to: us('network') },
          { words: 'deals', from: us('neglect'), to: us('deals') },
        ],
        horizons: [years('retained dependence'), years("Russia's share of dependence")],
      },
    ],
    falseWhen:
      'dependence were as high with the policy as without it in 2040, or more than half of the loss of 2040 were there by 2028',
  },
  {
    id: 'H2',
    claim:
      'US strength is not the volume of investment but the capacity to bind the five into a Western financial network.',
    ...{
      from: us('volume'),
      to: us('binding'),
      expected: 'lower',
      change: 'binding without investment, against investment without binding',
    },
    beside: [
      { words: 'volume, against neglect', from: us('neglect'), to: us('volume') },
      { words: 'binding, against neglect', from: us('neglect'), to: us('binding') },
      { words: 'both, against neglect', from: us('neglect'), to: us('both') },
    ],
    outcomes: [],
    questions: [
      {
        ...{ kind: 'together', none: us('neglect'), both: us('both') },
        ...{ first: ['volume', us('volume')], second: ['binding', us('binding')], outcomes: measures },
      },
      {
        kind: 'cost',
        outcome: 'cost of the US to 2040',
        changes: [
          { words: 'volume, against neglect', from: us('neglect'), to: us('volume') },
          { words: 'binding, against neglect', from: us('neglect'), to: us('binding') },
          { words: 'both, against neglect', from: us('neglect'), to: us('both') },
        ],
      },
      {
        kind: 'channels',
        change: { words: 'binding, against neglect', from: us('neglect'), to: us('binding') },
      },
      {
        kind: 'channels',
        change: { words: 'volume, against neglect', from: us('neglect'), to: us('volume') },
      },
    ],
    falseWhen:
      'volume alone eroded as much as binding alone for the same money, or a push at the network moved no settlement',
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
    questions: [
      {
        ...{ kind: 'cut', from: 'route', to: 'channel_dependence' },
        words: 'dependence sees the routes of 2025, whatever crosses Russia later',
        outcomes: [...measures, 'intermediary share at 2040', 'influence of Russia at 2040'],
        carried: 'influence of Russia at 2040',
        note: 'In the model, influence is made of dependence in trade, capital and security; what crosses Russia is no part of it, so that corridors move influence as capital and trade of others.',
      },
    ],
    falseWhen:
      'the intermediary share fell and dependence and influence did not follow, or followed as much where dependence does not see what crosses Russia',
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
    outcomes: ['retained dependence at 2030', 'retained dependence at 2035'],
    questions: [
      {
        kind: 'cost',
        outcome: 'cost of Russia to 2040',
        changes: [
          { words: 'management, against watching', from: russia('watch'), to: russia('erosion-management') },
          { words: 'restoration, against watching', from: russia('watch'), to: russia('restoration') },
          {
            words: 'management, against restoration',
            from: russia('restoration'),
            to: russia('erosion-management'),
          },
        ],
      },
      {
        kind: 'regret',
        choices: [
          ['watching', russia('watch')],
          ['management', russia('erosion-management')],
          ['restoration', russia('restoration')],
        ],
      },
      {
        kind: 'where',
        change: {
          words: 'restoration keeps more than management',
          from: russia('erosion-management'),
          to: russia('restoration'),
        },
        outcomes: [
          'retained dependence at 2030',
          'retained dependence at 2035',
          'retained dependence at 2040',
        ],
      },
    ],
    falseWhen: 'restoration kept more dependence at the same horizon, or as much at lower cost',
  },
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
