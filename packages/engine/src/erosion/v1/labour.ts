import type { ModelPart } from '#model/schema'

/**
 * Labour: where the migrants of a state earn. Russia's share follows its mass against the rest of the
 * world, and falls with distrust and with expulsions; the others go where migrants outside Russia are at
 * the start. Remittances grow with the number of migrants and the mass of the places where they work.
 * Form: log-linear response with partial adjustment.
 */
export const labour = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_labour_share[state]': {
      unit: 'share',
      mid: [0.65, 0.77, 0.95, 0.85, 0.25],
      min: 0,
      max: 1,
      symbol: 'labour0',
      meaning: 'share of remittances that comes from Russia at the start',
      source: 'Uzbekistan 77 % in early 2024 (F); Kyrgyzstan and Tajikistan M; Kazakhstan and Turkmenistan J',
    },
    'start_remittances[state]': {
      unit: 'bn USD / year',
      mid: [0.3, 15.5, 3.1, 6.3, 0.05],
      min: 1e-6,
      max: 1000,
      symbol: 'rem0',
      meaning: 'remittances at the start',
      source: 'CIA World Factbook 2025, share of GDP in 2024, and central banks (Fd)',
    },
    'labour_elsewhere[patron, state]': {
      unit: 'share',
      mid: {
        russia: [0, 0, 0, 0, 0],
        china: [0.02, 0.01, 0.01, 0.01, 0.01],
        us: [0.1, 0.1, 0.15, 0.1, 0.02],
        eu: [0.25, 0.15, 0.2, 0.15, 0.07],
        turkiye: [0.15, 0.14, 0.14, 0.04, 0.7],
        row: [0.48, 0.6, 0.5, 0.7, 0.2],
      },
      min: 0,
      max: 1,
      symbol: 'lab_alt',
      meaning: 'where migrants outside Russia are; sums to one over patrons',
      source: 'judgement: no figures by destination found (J)',
    },
    migrant_growth: {
      unit: '1 / year',
      mid: 0.02,
      low: 0,
      high: 0.05,
      min: -0.5,
      max: 0.5,
      symbol: 'g_mig',
      meaning: 'growth of the number of migrants',
      source: 'judgement: remittances over GDP did not fall in 2009–24 (World Bank indicators, F; rate J)',
    },
    wage_response: {
      unit: '1',
      mid: 0.5,
      low: 0.2,
      high: 1,
      min: 0,
      max: 10,
      symbol: 'lab_wage',
      meaning: 'log of the share of Russia per log of its mass against the rest of the world',
      source:
        'judgement: a point of Russian growth moves remittances by 0.34–0.85 points of GDP (F; share J)',
    },
    labour_trust_response: {
      unit: '1',
      mid: 0.6,
      low: 0.2,
      high: 1.2,
      min: 0,
      max: 10,
      symbol: 'lab_trust',
      meaning: 'log of the share of Russia lost per unit of trust lost',
      source: 'judgement: job-seekers fell by 40–60 % locally in 2024, remittances rose (F; size J)',
    },
    expulsion_response: {
      unit: '1',
      mid: 0.15,
      low: 0.05,
      high: 0.4,
      min: 0,
      max: 10,
      symbol: 'lab_coerc',
      meaning: 'log of the share of Russia lost under full coercion, by expulsions',
      source:
        'judgement: a crackdown takes 5, 15 or 40 % of migrants a year (J), after Carnegie Politika 2024',
    },
    labour_adjustment_time: {
      unit: 'year',
      mid: 3,
      low: 2,
      high: 5,
      min: 0.01,
      max: 100,
      symbol: 'tau_labour',
      meaning: 'time in which migrants change country',
      source: 'judgement: a few seasons of work (J)',
    },
  },
  auxiliaries: {
    'labour_target[state]': {
      unit: 'share',
      equation: `
        min(1, start_labour_share[state] * exp(
          wage_response
            * ln(economic_mass[russia] / start_mass[russia] * start_mass[row] / economic_mass[row])
          - labour_trust_response * trust_lost[state]
          - expulsion_response * coercion))`,
      meaning: 'share of Russia towards which labour moves',
      source: 'form: log-linear, at most one',
    },
    'remittances[state]': {
      unit: 'bn USD / year',
      equation: `
        start_remittances[state] * exp(migrant_growth * (time - initial(time)))
        * (labour_share[state] * economic_mass[russia] / start_mass[russia]
          + (1 - labour_share[state]) * economic_mass[row] / start_mass[row])`,
      meaning: 'remittances of a state from everywhere',
      source: 'form: in proportion to the number of migrants and the mass of the places where they work',
    },
  },
  stocks: {
    'labour_share[state]': {
      unit: 'share',
      initial: 'start_labour_share[state]',
      rate: '(labour_target[state] - labour_share[state]) / labour_adjustment_time',
      symbol: 'labour',
      meaning: 'share of migrant income earned in Russia',
      source: 'form: partial adjustment with one time constant',
    },
  },
} satisfies ModelPart
