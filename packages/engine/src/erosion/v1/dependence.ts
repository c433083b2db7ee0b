import type { ModelPart } from '#model/schema'

/**
 * Dependence: in every channel, share of the patron times exposure of the state, weighted over seven
 * channels. It is an absolute level and not a share of a fixed sum, so that a gain of the US is not by
 * itself a loss of Russia; `dependence_share` is the zero-sum view among the five powers.
 * Form: Hirschman, National Power and the Structure of Foreign Trade, 1945.
 */
export const dependence = {
  parameters: {
    'channel_weight[channel]': {
      unit: '1',
      mid: {
        trade: 0.28,
        transit: 0.22,
        capital: 0.14,
        payments: 0.1,
        labour: 0.14,
        minerals: 0.08,
        institutions: 0.04,
      },
      low: {
        trade: 0.14,
        transit: 0.11,
        capital: 0.07,
        payments: 0.05,
        labour: 0.07,
        minerals: 0.04,
        institutions: 0.02,
      },
      high: {
        trade: 0.42,
        transit: 0.33,
        capital: 0.21,
        payments: 0.15,
        labour: 0.21,
        minerals: 0.12,
        institutions: 0.06,
      },
      min: 0,
      max: 1,
      symbol: 'w',
      meaning: 'weight of a channel; only the ratios count',
      source: 'judgement: channels after Hirschman, ± one half; institutions low, being rules, not flows (J)',
    },
  },
  auxiliaries: {
    'relative_weight[channel]': {
      unit: 'share',
      equation: 'channel_weight[channel] / sum(other_channel, channel_weight[other_channel])',
      meaning: 'weight of a channel, summing to one',
      source: 'definition',
    },
    'channel_dependence[channel, patron, state]': {
      unit: 'share',
      equation: `
        if(channel == trade, trade_dependence[patron, state],
        if(channel == transit, transit_dependence[patron, state],
        if(channel == capital, capital_dependence[patron, state],
        if(channel == payments, payment_dependence[patron, state],
        if(channel == labour, labour_dependence[patron, state],
        if(channel == minerals, minerals_dependence[patron, state],
        institutional_dependence[patron, state]))))))`,
      meaning: 'dependence of a state on a patron in one channel',
      source: 'definition',
    },
    'dependence[patron, state]': {
      unit: 'share',
      equation: 'sum(channel, relative_weight[channel] * channel_dependence[channel, patron, state])',
      symbol: 'dep',
      meaning: 'dependence of a state on a patron over all channels',
      source: 'form: Hirschman 1945, weighted over channels (M; weights J)',
    },
    'dependence_share[patron, state]': {
      unit: 'share',
      equation: `
        if(patron == row, 0, dependence[patron, state])
        / sum(rival, if(rival == row, 0, dependence[rival, state]))`,
      symbol: 'dep_share',
      meaning: 'share of a patron in the dependence of a state on the five powers; sums to one',
      source: 'definition',
    },
    'regional_dependence[patron]': {
      unit: 'share',
      equation: 'sum(state, state_weight[state] * dependence[patron, state])',
      meaning: 'dependence of the region on a patron, weighted by GDP at the start',
      source: 'definition',
    },
    retention: {
      unit: '1',
      equation: 'regional_dependence[russia] / initial(regional_dependence[russia])',
      symbol: 'retention',
      meaning: 'retained dependence on Russia: dependence of the region over that of the start',
      source: 'definition',
    },
  },
} satisfies ModelPart
