import type { ModelPart } from '#model/schema'

/**
 * Offers: what patrons offer to invest. Usual offers replace and widen the capital of the start and grow
 * with the patron; policy offers follow effort, and are headline finance, without exports.
 * Form: usual offers in proportion to the mass of the patron, policy offers to its effort.
 */
export const offers = {
  parameters: {
    'investment_rate[patron]': {
      unit: '1 / year',
      mid: [0.115, 0.11, 0.1, 0.09, 0.105, 0.1],
      low: [0.06, 0.06, 0.05, 0.05, 0.06, 0.06],
      high: [0.17, 0.2, 0.16, 0.13, 0.15, 0.15],
      min: 0,
      max: 5,
      meaning: 'gross investment of a patron in the region over its capital there at the start',
      evidence: 'Fd',
      source:
        'EDB 1.3 and Russian firms 6 bn gross; AidData 4.8 bn a year; announced US and EU finance, over capital',
    },
  },
  levers: {
    // sectors: minerals, transport, general
    'policy_offer[patron, sector]': {
      unit: 'bn USD / year',
      owner: 'patron',
      base: 0,
      low: 0,
      high: {
        russia: [5, 5, 5],
        china: [0, 0, 0],
        us: [10, 10, 10],
        eu: [0, 0, 0],
        turkiye: [0, 0, 0],
        row: [0, 0, 0],
      },
      symbol: 'pol_offer',
      meaning: 'policy offers at full effort or attention: joint funds, EXIM and DFC finance',
      source: 'judgement: up to several times the usual investment of the patron (J)',
    },
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'policy_allocation[patron, state]': {
      unit: 'share',
      owner: 'patron',
      base: {
        russia: [0.55, 0.4, 0.02, 0.02, 0.01],
        china: [0.2, 0.2, 0.2, 0.2, 0.2],
        us: [0.58, 0.34, 0.03, 0.03, 0.02],
        eu: [0.2, 0.2, 0.2, 0.2, 0.2],
        turkiye: [0.2, 0.2, 0.2, 0.2, 0.2],
        row: [0.2, 0.2, 0.2, 0.2, 0.2],
      },
      symbol: 'pol_alloc',
      meaning: 'split of the policy offers of a patron over states; to sum to one',
      source:
        'judgement: the funds proposed are for Kazakhstan and Uzbekistan, as are most deals of 2025 (J)',
    },
    'usual_offer_multiplier[patron]': {
      unit: '1',
      owner: 'patron',
      base: 1,
      low: [1, 0.2, 1, 0.2, 0.2, 1],
      high: [1, 3, 1, 3, 3, 1],
      symbol: 'base_mult',
      meaning: 'multiple of the usual offers of a patron: its surge or retreat',
      source: 'judgement: Chinese finance of 5–30 bn a year around 12 (AidData, Griffith; J)',
    },
  },
  auxiliaries: {
    'usual_offer[patron, sector, state]': {
      unit: 'bn USD / year',
      equation: `
        investment_rate[patron] * start_capital[patron, state] * capital_split[patron, sector]
        / (realisation[patron] * initial(acceptance[patron, sector, state]))
        * economic_mass[patron] / start_mass[patron]`,
      meaning: 'investment that a patron offers without a policy',
      source: 'form: what leads to the investment of the start, growing with the patron',
    },
    'extra_offer[patron, sector, state]': {
      unit: 'bn USD / year',
      equation: `
        (usual_offer_multiplier[patron] - 1) * usual_offer[patron, sector, state]
        + policy_offer[patron, sector] * policy_allocation[patron, state] * effort[patron, state]`,
      meaning: 'investment that the policy of a patron offers beyond the usual; negative in retreat',
      source: 'definition',
    },
  },
} satisfies ModelPart
