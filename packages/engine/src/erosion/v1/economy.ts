import type { ModelPart } from '#model/schema'

/**
 * Economy: patrons and states grow at constant rates of their own; a shock may add to Russia's. Goods
 * trade of a state is a constant multiple of its GDP. The differences in growth alone move trade, labour
 * and capital towards the faster growing patrons.
 * Form: exponential growth.
 */
export const economy = {
  parameters: {
    // patrons: russia, china, us, eu, turkiye, row
    'start_mass[patron]': {
      unit: 'bn USD / year',
      mid: [2200, 19000, 29200, 19400, 1320, 35000],
      min: 0.01,
      max: 1e6,
      symbol: 'mass0',
      meaning: 'GDP of a patron at the start',
      source: 'IMF World Economic Outlook, nominal GDP of 2024 (M)',
    },
    'mass_growth[patron]': {
      unit: '1 / year',
      mid: [0.012, 0.04, 0.02, 0.013, 0.033, 0.03],
      low: [0.002, 0.028, 0.014, 0.008, 0.025, 0.024],
      high: [0.02, 0.05, 0.025, 0.018, 0.042, 0.036],
      min: -0.5,
      max: 0.5,
      symbol: 'g_mass',
      meaning: 'real growth of a patron',
      source: 'judgement: near the medium-term growth of the IMF World Economic Outlook (M)',
    },
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_gdp[state]': {
      unit: 'bn USD / year',
      mid: [288.4, 115, 17.5, 14.2, 64.2],
      min: 0.01,
      max: 1e5,
      symbol: 'gdp0',
      meaning: 'GDP of a state at the start',
      source:
        'CIA World Factbook 2025, values of 2024 (F); Turkmenistan overstated by its official exchange rate',
    },
    'gdp_growth[state]': {
      unit: '1 / year',
      mid: [0.045, 0.058, 0.06, 0.06, 0.035],
      low: [0.032, 0.045, 0.04, 0.042, 0.015],
      high: [0.055, 0.068, 0.075, 0.075, 0.055],
      min: -0.5,
      max: 0.5,
      symbol: 'g_gdp',
      meaning: 'real growth of a state',
      source: 'judgement: near the medium-term growth of the IMF World Economic Outlook (M)',
    },
    'openness[state]': {
      unit: '1',
      mid: [0.538, 0.585, 1.9, 0.76, 0.3],
      min: 0.001,
      max: 10,
      symbol: 'open',
      meaning: 'goods trade over GDP',
      source:
        'goods trade of 2024, China on the Chinese-customs basis, over GDP (Fd); re-exports swell Kyrgyzstan',
    },
  },
  exogenous: {
    russian_growth_shock: {
      unit: '1 / year',
      base: 0,
      symbol: 'ru_shock',
      meaning: 'growth of Russia beyond its usual rate',
      source: 'judgement: none in a run without shocks',
    },
  },
  stocks: {
    'economic_mass[patron]': {
      unit: 'bn USD / year',
      initial: 'start_mass[patron]',
      rate: 'economic_mass[patron] * (mass_growth[patron] + if(patron == russia, russian_growth_shock, 0))',
      symbol: 'mass',
      meaning: 'GDP of a patron, its economic mass',
      source: 'form: exponential growth',
    },
    'gdp[state]': {
      unit: 'bn USD / year',
      initial: 'start_gdp[state]',
      rate: 'gdp[state] * gdp_growth[state]',
      symbol: 'gdp',
      meaning: 'GDP of a state',
      source: 'form: exponential growth',
    },
  },
  auxiliaries: {
    'trade[state]': {
      unit: 'bn USD / year',
      equation: 'openness[state] * gdp[state]',
      symbol: 'trade',
      meaning: 'goods trade of a state with all partners',
      source: 'definition of openness',
    },
    'state_weight[state]': {
      unit: 'share',
      equation: 'start_gdp[state] / sum(other_state, start_gdp[other_state])',
      meaning: 'weight of a state in figures for the region: its share of GDP at the start',
      source: 'definition',
    },
  },
} satisfies ModelPart
