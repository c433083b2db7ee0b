import type { ModelPart } from '#model/schema'

/**
 * Outcomes: what the region and its players get, as series; nothing in the model reads them. Figures for
 * the region weigh states by GDP at the start; flows add up.
 */
export const outcomes = {
  auxiliaries: {
    intermediary: {
      unit: 'share',
      equation: 'sum(state, transit[state]) / sum(state, trade[state] * (1 - share[russia, state]))',
      symbol: 'intermediary',
      meaning: 'share of non-Russian trade that must cross Russia: its place as obligatory intermediary',
      source: 'definition',
    },
    'regional_offtake[patron]': {
      unit: 'share',
      equation:
        'sum(state, mining_capital[state] * offtake[patron, state]) / sum(state, mining_capital[state])',
      symbol: 'reg_offtake',
      meaning: 'share of a patron in the minerals output of the region',
      source: 'definition',
    },
    'regional_influence[patron]': {
      unit: 'share',
      equation: 'sum(state, state_weight[state] * influence[patron, state])',
      symbol: 'reg_influence',
      meaning: 'influence of a patron in the region',
      source: 'definition',
    },
    'regional_dependence_share[patron]': {
      unit: 'share',
      equation: 'sum(state, state_weight[state] * dependence_share[patron, state])',
      meaning: 'share of a patron in the dependence of the region on the five powers, the zero-sum view',
      source: 'definition',
    },
    'channel_retention[channel]': {
      unit: '1',
      equation: `
        channel_weight[channel] / sum(other_channel, channel_weight[other_channel])
        * sum(state, state_weight[state] * channel_dependence[channel, russia, state])
        / initial(sum(state, state_weight[state] * dependence[russia, state]))`,
      meaning: 'what a channel adds to retained dependence on Russia; sums to it over channels',
      source: 'definition',
    },
  },
} satisfies ModelPart
