import type { ModelPart } from '#model/schema'

/**
 * Offers: what patrons offer to invest. Usual offers grow with the mass of the patron and lead, at the
 * reference acceptance, to the investment of the start; policy offers follow effort in Moscow and
 * attention in Washington, and are headline finance, without exports.
 */
export const offers = {
  parameters: {
    // sectors: minerals, transport, general
    'start_investment[patron, sector]': {
      unit: 'bn USD / year',
      mid: {
        russia: [0.3, 0.25, 2],
        china: [0.8, 1.2, 2.5],
        us: [0.1, 0.03, 0.4],
        eu: [0.35, 0.3, 2],
        turkiye: [0.1, 0.15, 0.7],
        row: [0.3, 0.5, 2.5],
      },
      min: 0,
      max: 1000,
      symbol: 'flow0',
      meaning: 'realised gross investment of a patron in the region at the start',
      source: 'judgement: anchored on EDB, AidData and announced finance, 2, 4.8 and 0.5 bn a year (J)',
    },
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'investment_allocation[patron, state]': {
      unit: 'share',
      mid: {
        russia: [0.42, 0.44, 0.04, 0.05, 0.05],
        china: [0.38, 0.3, 0.1, 0.08, 0.14],
        us: [0.65, 0.25, 0.03, 0.02, 0.05],
        eu: [0.65, 0.25, 0.04, 0.02, 0.04],
        turkiye: [0.4, 0.38, 0.07, 0.03, 0.12],
        row: [0.4, 0.45, 0.05, 0.05, 0.05],
      },
      min: 0,
      max: 1,
      symbol: 'alloc',
      meaning: 'split of the usual offers of a patron over states; sums to one',
      source: 'judgement: close to the split of the capital in operation (J)',
    },
    reference_acceptance: {
      unit: 'share',
      mid: 0.5,
      min: 0.01,
      max: 1,
      symbol: 'acc_ref',
      meaning: 'acceptance at which usual offers lead to the investment of the start',
      source: 'judgement: half of offers, the middle of the scale (J)',
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
    'offer[patron, sector, state]': {
      unit: 'bn USD / year',
      equation: `
        start_investment[patron, sector] * investment_allocation[patron, state]
          / (reference_acceptance * realisation[patron])
          * economic_mass[patron] / start_mass[patron] * usual_offer_multiplier[patron]
        + policy_offer[patron, sector] * policy_allocation[patron, state] * effort[patron]`,
      symbol: 'offer',
      meaning: 'investment that a patron offers: what it usually does, and what its policy adds',
      source: 'form: usual offers in proportion to the mass of the patron, policy offers to its effort',
    },
  },
} satisfies ModelPart
