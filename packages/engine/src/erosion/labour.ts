import type { ModelPart } from '#model/schema'

/**
 * Labour: where the migrants of a state earn. Russia's share follows its mass against the rest of the
 * world, and falls with expulsions; the others go where migrants outside Russia are at the start.
 * Remittances grow with the number of migrants and the mass of the places where they work.
 * Form: log odds moved by relative mass, with partial adjustment.
 */
export const labour = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_remittances[patron, state]': {
      unit: 'bn USD / year',
      mid: {
        russia: [0.195, 11.9, 2.95, 5.35, 0.0125],
        china: [0.002, 0.04, 0.002, 0.01, 0.0004],
        us: [0.011, 0.36, 0.023, 0.095, 0.0008],
        eu: [0.026, 0.54, 0.031, 0.142, 0.0026],
        turkiye: [0.016, 0.5, 0.022, 0.038, 0.0262],
        row: [0.05, 2.16, 0.072, 0.665, 0.0075],
      },
      min: 1e-7,
      max: 1000,
      symbol: 'rem0',
      meaning: 'remittances to a state from a patron at the start',
      evidence: 'Fd',
      source:
        'share of GDP in 2024 (F); from Russia 77 % in Uzbekistan, 95 % in Kyrgyzstan (F), 85 % in Tajikistan judged, as are the others',
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
      evidence: 'Fd',
      source:
        'remittances over GDP 2009–24 did not fall (World Bank panel), so their number grew by the gap in growth',
    },
    // drivers: wages, expulsions
    'labour_response[driver]': {
      unit: '1',
      mid: [1.5, 0.6],
      low: [0.6, 0.2],
      high: [3, 1.5],
      min: 0,
      max: 20,
      symbol: 'lab',
      meaning:
        'log odds of work in Russia per log of its mass against the rest of the world, and lost under full coercion',
      evidence: 'E',
      source:
        'a point of Russian growth moves remittances by 0.34–0.85 points of GDP of the state (E); crackdown of 2024: job-seekers −40 to −60 % in places, 80,000 of 4 m expelled, remittances up (F)',
    },
  },
  auxiliaries: {
    'remittances[state]': {
      unit: 'bn USD / year',
      equation: `
        sum(patron, start_remittances[patron, state]) * exp(migrant_growth * (time - initial(time)))
        * (labour_share[state] * economic_mass[russia] / start_mass[russia]
          + (1 - labour_share[state]) * economic_mass[row] / start_mass[row])`,
      meaning: 'remittances of a state from everywhere',
      source: 'form: in proportion to the number of migrants and the mass of the places where they work',
    },
  },
  stocks: {
    'labour_share[state]': {
      unit: 'share',
      initial: 'start_remittances[russia, state] / sum(patron, start_remittances[patron, state])',
      rate: `
        (1 / (1 + (sum(patron, start_remittances[patron, state]) / start_remittances[russia, state] - 1)
            * exp(labour_response[expulsions] * coercion[state] - labour_response[wages] * ln(
              economic_mass[russia] / start_mass[russia] * start_mass[row] / economic_mass[row])))
          - labour_share[state]) / adjustment_time[labour]`,
      symbol: 'labour',
      meaning: 'share of migrant income earned in Russia',
      source: 'form: logistic shift of the start, partial adjustment',
    },
  },
} satisfies ModelPart
