import type { ModelPart } from '#model/schema'

/**
 * Minerals: who takes the output of critical minerals. Stakes come first: a patron's mining capital claims
 * a share of the output. What is left goes to the buyers of the state's minerals. A 70/30 venture therefore
 * acts on offtake, and hardly on the books. An EAEU mandate over mining would tilt both licences and sales.
 * Form: claims by capital, then trade shares.
 */
export const minerals = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'own_mining_capital[state]': {
      unit: 'bn USD',
      mid: [17, 2, 0.01, 0.3, 0.01],
      low: [10, 1, 0.005, 0.1, 0.005],
      high: [27, 4, 0.05, 0.8, 0.05],
      min: 1e-6,
      max: 1000,
      meaning: 'mining capital of the state and its firms at the start, growing with GDP',
      evidence: 'Fd',
      source: 'minerals exports of 2024 at some 0.4–0.7 of sales per capital, less foreign capital in mining',
    },
    // patrons: russia, china, us, eu, turkiye, row
    'stake[patron]': {
      unit: 'share',
      mid: [0.5, 0.6, 0.7, 0.6, 0.5, 0.5],
      low: [0.4, 0.45, 0.5, 0.4, 0.4, 0.4],
      high: [0.6, 0.75, 1, 0.7, 0.6, 0.6],
      min: 0,
      max: 1,
      symbol: 'stake',
      meaning: 'claim on output per unit of mining capital',
      evidence: 'F',
      source: 'US: tungsten venture 70/30 of November 2025, all output marketed by the US side; the others J',
    },
    mandate_effect: {
      unit: '1',
      mid: 1,
      low: 0.2,
      high: 2.5,
      min: 0,
      max: 50,
      symbol: 'm_tilt',
      meaning: 'log odds of licences and of sales that a full EAEU mandate over mining gives to Russia',
      evidence: 'J',
      judge: 'makers of the model',
      source: 'judgement: no such mandate exists; the size is the question',
    },
  },
  auxiliaries: {
    'mining_capital[state]': {
      unit: 'bn USD',
      equation: `
        sum(patron, capital[patron, minerals, state])
        + own_mining_capital[state] * gdp[state] / start_gdp[state]`,
      symbol: 'min_cap',
      meaning: 'mining capital, foreign and own',
      source: 'definition',
    },
    'offtake[patron, state]': {
      unit: 'share',
      equation: `
        stake[patron] * capital[patron, minerals, state] / mining_capital[state]
        + line_share[minerals, patron, state]
          * (1 - sum(rival, stake[rival] * capital[rival, minerals, state]) / mining_capital[state])`,
      symbol: 'offtake',
      meaning: 'share of a patron in the minerals output of a state; sums to one over patrons',
      source: 'form: stakes first, then buyers',
    },
  },
} satisfies ModelPart
