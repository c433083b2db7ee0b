import type { ModelPart } from '#model/schema'

/**
 * Acceptance: the share of a patron's offers that a state takes. States lean away from the patron on which
 * they depend most, towards those they trust and, when trust in Russia falls, towards the others; rivals
 * with influence lean on them to refuse, and the EAEU mining mandate favours Russia in minerals.
 * Form: logistic.
 */
export const acceptance = {
  parameters: {
    hedging: {
      unit: '1',
      mid: 3,
      low: 1,
      high: 5,
      min: 0,
      max: 50,
      symbol: 'a_hedge',
      meaning: 'log odds of acceptance per unit of dependence share below the even share',
      source: 'judgement: multi-vector policy of the five, from weak to strong (J)',
    },
    even_share: {
      unit: 'share',
      mid: 0.2,
      min: 0,
      max: 1,
      meaning: 'dependence share at which a state neither seeks nor avoids a patron',
      source: 'judgement: an even share among five powers (J)',
    },
    trust_appeal: {
      unit: '1',
      mid: 2,
      low: 0.5,
      high: 4,
      min: 0,
      max: 50,
      symbol: 'a_trust',
      meaning: 'log odds of acceptance per unit of trust',
      source: 'judgement: from little weight of opinion to much (J)',
    },
    neutral_trust: {
      unit: 'share',
      mid: 0.5,
      min: 0,
      max: 1,
      meaning: 'trust that neither helps nor hinders an offer',
      source: 'judgement: the middle of the scale of trust (J)',
    },
    backlash: {
      unit: '1',
      mid: 2,
      low: 0,
      high: 4,
      min: 0,
      max: 50,
      symbol: 'a_back',
      meaning: 'log odds that the others gain per unit of trust in Russia lost',
      source: 'judgement: none, to twice the weight of trust itself (J)',
    },
    pressure_effect: {
      unit: '1',
      mid: 4,
      low: 1,
      high: 8,
      min: 0,
      max: 50,
      symbol: 'a_press',
      meaning: 'log odds of refusal per unit of influence of rivals used against an offer',
      source: 'judgement: influence is 0.02–0.15 here, so that pressure is felt but seldom decides (J)',
    },
    mandate_licensing: {
      unit: '1',
      mid: 1.5,
      low: 0.5,
      high: 3,
      min: 0,
      max: 50,
      symbol: 'a_mand',
      meaning: 'log odds in minerals licensing per unit of EAEU mining mandate in force',
      source: 'judgement: no such mandate exists; the size is the question (J)',
    },
    coercive_pressure: {
      unit: '1',
      mid: 2,
      low: 0.5,
      high: 4,
      min: 0,
      max: 50,
      symbol: 'press_coerc',
      meaning: 'multiple that full coercion adds to the pressure of Russia on its rivals',
      source: 'judgement: coercion succeeds in about a third of cases (Hufbauer et al.; F, size J)',
    },
    // against: russia, china, us, eu, turkiye, row
    'rivalry[rival, patron]': {
      unit: '1',
      mid: {
        russia: [0, 0.15, 1, 0.7, 0.4, 0.1],
        china: [0.1, 0, 0.6, 0.2, 0.1, 0],
        us: [0.6, 0.5, 0, 0, 0, 0],
        eu: [0.4, 0.2, 0, 0, 0, 0],
        turkiye: [0, 0, 0, 0, 0, 0],
        row: [0, 0, 0, 0, 0, 0],
      },
      min: 0,
      max: 10,
      symbol: 'rival',
      meaning: 'how much of its influence the first patron uses against the second',
      source: 'judgement: Russia against the US is the unit, the others relative to it (J)',
    },
  },
  auxiliaries: {
    'pressure[patron, state]': {
      unit: '1',
      equation: `
        sum(rival, rivalry[rival, patron] * influence[rival, state]
          * (1 + if(rival == russia, coercive_pressure * coercion, 0)))`,
      symbol: 'pressure',
      meaning: 'influence of rivals used on a state against a patron',
      source: 'form: weighted sum of influences',
    },
    'acceptance[patron, sector, state]': {
      unit: 'share',
      equation: `
        1 / (1 + exp(-(
          hedging * (even_share - dependence_share[patron, state])
          + trust_appeal * (trust[patron, state] - neutral_trust)
          + if(patron == russia, 0, backlash * trust_lost[state])
          - pressure_effect * pressure[patron, state]
          + if(sector == minerals,
            mandate_licensing * mandate * integration[state] * if(patron == russia, 1, -1), 0))))`,
      symbol: 'accept',
      meaning: 'share of the offers of a patron that a state accepts',
      source: 'form: logistic',
    },
  },
} satisfies ModelPart
