import type { ModelPart } from '#model/schema'

/**
 * Trust and influence: trust is lost fast to coercion and closures, heals slowly, and is built by projects
 * delivered beyond the usual. Influence is dependence that a state still lives with willingly, dependence
 * times trust, and follows slowly.
 * Form: first-order adjustment.
 */
export const trustAndInfluence = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_trust[patron, state]': {
      unit: 'share',
      mid: {
        russia: [0.52, 0.65, 0.7, 0.72, 0.48],
        china: [0.42, 0.42, 0.38, 0.48, 0.48],
        us: [0.45, 0.45, 0.4, 0.4, 0.35],
        eu: [0.55, 0.52, 0.5, 0.5, 0.45],
        turkiye: [0.6, 0.62, 0.65, 0.55, 0.65],
        row: [0.5, 0.5, 0.5, 0.5, 0.5],
      },
      min: 0,
      max: 1,
      symbol: 'trust0',
      meaning: 'trust in a patron at the start, from 0 to 1',
      source: 'judgement: after surveys of the Central Asia Barometer (M)',
    },
    influence_adjustment_time: {
      unit: 'year',
      mid: 6,
      low: 3,
      high: 10,
      min: 0.01,
      max: 100,
      symbol: 'tau_inf',
      meaning: 'time in which influence follows dependence',
      source: 'ideal points in the UN General Assembly 1992–2024: half-life of 4–5.5 years in the five (E)',
    },
    trust_healing_time: {
      unit: 'year',
      mid: 8,
      low: 4,
      high: 15,
      min: 0.01,
      max: 1000,
      symbol: 'tau_heal',
      meaning: 'time in which trust returns to its start',
      source: 'judgement: about a decade, as after the gas cut-off of 2009 (J)',
    },
    trust_loss_rate: {
      unit: '1 / year',
      mid: 0.25,
      low: 0.08,
      high: 0.5,
      min: 0,
      max: 20,
      symbol: 't_loss',
      meaning: 'share of trust that full coercion destroys in a year',
      source:
        'judgement: one confounded case, the Caspian pipeline in 2022; decides whether restoration fails (J)',
    },
    trust_building_rate: {
      unit: '1 / year',
      mid: 2,
      low: 0,
      high: 5,
      min: 0,
      max: 100,
      symbol: 't_build',
      meaning: 'trust built a year per unit of GDP invested beyond the start',
      source: 'judgement: an extra percent of GDP a year builds about a point of trust a year (J)',
    },
  },
  auxiliaries: {
    'trust_lost[state]': {
      unit: 'share',
      equation: 'start_trust[russia, state] - trust[russia, state]',
      meaning: 'trust in Russia lost since the start',
      source: 'definition',
    },
  },
  stocks: {
    'trust[patron, state]': {
      unit: 'share',
      initial: 'start_trust[patron, state]',
      rate: `
        (start_trust[patron, state] - trust[patron, state]) / trust_healing_time
        - if(patron == russia, trust_loss_rate * (coercion + closure) * trust[russia, state], 0)
        + trust_building_rate * (1 - trust[patron, state])
          * (delivered_investment[patron, state] - initial(delivered_investment[patron, state]))`,
      symbol: 'trust',
      meaning: 'trust of a state in a patron',
      source: 'form: healing, loss in proportion, gain in proportion to what is left to gain',
    },
    'influence[patron, state]': {
      unit: 'share',
      initial: 'dependence[patron, state] * trust[patron, state]',
      rate: `
        (dependence[patron, state] * trust[patron, state] - influence[patron, state])
        / influence_adjustment_time`,
      symbol: 'influence',
      meaning: 'influence of a patron on a state: dependence that is lived with willingly',
      source: 'form: partial adjustment with one time constant',
    },
  },
} satisfies ModelPart
