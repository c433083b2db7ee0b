import type { ModelPart } from '#model/schema'

/**
 * Outcomes: what the region and its players get, as series; nothing in the model reads them. Figures for
 * the region weigh states by GDP at the start; flows add up, and autonomy goes with the GDP of the year.
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
    'regional_share[patron]': {
      unit: 'share',
      equation: 'sum(state, trade[state] * share[patron, state]) / sum(state, trade[state])',
      symbol: 'reg_share',
      meaning: 'share of a patron in the goods trade of the region',
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
    'regional_channel_dependence[channel, patron]': {
      unit: 'share',
      equation: `
        relative_weight[channel]
        * sum(state, state_weight[state] * channel_dependence[channel, patron, state])`,
      meaning: 'what a channel adds to the dependence of the region on a patron; sums to it over channels',
      source: 'definition',
    },
    'channel_retention[channel]': {
      unit: '1',
      equation: 'regional_channel_dependence[channel, russia] / initial(regional_dependence[russia])',
      meaning: 'what a channel adds to retained dependence on Russia; sums to it over channels',
      source: 'definition',
    },
    'state_retention[state]': {
      unit: '1',
      equation: `
        if(initial(dependence[russia, state]) > 0,
          dependence[russia, state] / initial(dependence[russia, state]), 1)`,
      meaning: 'retained dependence of a state on Russia; 1 for a state that had none',
      source: 'definition',
    },
    'autonomy[state]': {
      unit: 'share',
      equation: '1 - sum(patron, dependence_share[patron, state] ^ 2)',
      symbol: 'autonomy',
      meaning: 'autonomy of a state: one less the concentration of its dependence on the five powers',
      source: 'form: Herfindahl–Hirschman index',
    },
    regional_autonomy: {
      unit: 'share',
      equation: 'sum(state, gdp[state] * autonomy[state]) / sum(state, gdp[state])',
      meaning: 'autonomy of the states, weighted by their GDP of the year',
      source: 'definition',
    },
  },
} satisfies ModelPart
