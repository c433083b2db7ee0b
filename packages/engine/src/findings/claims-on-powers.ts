import type { PolicyChoice } from '#scenario/policy-choice'
import { measures, type Claim } from './claim.js'

const us = (policy: string): PolicyChoice => ({ us: policy })
const russia = (policy: string): PolicyChoice => ({ russia: policy })
const years = (outcome: string) => [2028, 2030, 2035, 2040].map((year) => `${outcome} at ${year}`)

/** H1 to H4: what US policy, the network, the routes and the postures of Moscow do. */
export const claimsOnPowers: readonly Claim[] = [
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
]
