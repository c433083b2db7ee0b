import type { ModelPart } from '#model/schema'

/**
 * Economy: patrons and states grow at rates of their own, which shocks may add to. The differences in
 * growth alone move trade and labour towards the faster growing patrons.
 * Form: exponential growth.
 */
export const economy = {
  parameters: {
    // patrons: russia, china, us, eu, turkiye, row
    'start_mass[patron]': {
      unit: 'bn USD / year',
      mid: [2200, 19000, 29200, 19400, 1320, 38900],
      min: 0.01,
      max: 1e6,
      symbol: 'mass0',
      meaning: 'GDP of a patron at the start',
      evidence: 'Fd',
      source:
        'IMF for 2024: US 29.2 tn, China 18.5–19, world some 110; Russia 2.3 in 2022 (World Bank) (F); EU and Türkiye judged, the rest by difference',
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
      evidence: 'Fd',
      source:
        'IMF of 2023–24: Russia 1.1 % for 2024, US 1.5, euro area 1.2–1.4, China 4.2 falling to 3.3 by 2029, world 3 (F); Türkiye and ranges judged',
    },
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_gdp[state]': {
      unit: 'bn USD / year',
      mid: [288.4, 115, 17.5, 14.2, 64.2],
      min: 0.01,
      max: 1e5,
      symbol: 'gdp0',
      meaning: 'GDP of a state at the start',
      evidence: 'F',
      source:
        'CIA World Factbook 2025, values of 2024; Turkmenistan overstated by its official exchange rate',
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
      evidence: 'Fd',
      source:
        'forecasts for 2026: Kazakhstan 4.5–5.5 %, Uzbekistan 6.8, Kyrgyzstan 9.3, Tajikistan 8.1 (ADB, EDB), for 2024 4.3 to 5.5 (IMF) (F); slower in the long run, Turkmenistan judged',
    },
  },
  exogenous: {
    'growth_shock[patron]': {
      unit: '1 / year',
      base: 0,
      meaning: 'growth of a patron beyond its usual rate',
      source: 'judgement: none in a run without shocks',
    },
    'gdp_shock[state]': {
      unit: '1 / year',
      base: 0,
      meaning: 'growth of a state beyond its usual rate',
      source: 'judgement: none in a run without shocks',
    },
  },
  stocks: {
    'economic_mass[patron]': {
      unit: 'bn USD / year',
      initial: 'start_mass[patron]',
      rate: 'economic_mass[patron] * (mass_growth[patron] + growth_shock[patron])',
      symbol: 'mass',
      meaning: 'GDP of a patron, its economic mass',
      source: 'form: exponential growth',
    },
    'gdp[state]': {
      unit: 'bn USD / year',
      initial: 'start_gdp[state]',
      rate: 'gdp[state] * (gdp_growth[state] + gdp_shock[state])',
      symbol: 'gdp',
      meaning: 'GDP of a state',
      source: 'form: exponential growth',
    },
  },
  auxiliaries: {
    'state_weight[state]': {
      unit: 'share',
      equation: 'start_gdp[state] / sum(other_state, start_gdp[other_state])',
      meaning: 'weight of a state in figures for the region: its share of GDP at the start',
      source: 'definition',
    },
  },
} satisfies ModelPart
