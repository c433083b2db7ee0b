import type { ModelPart } from '#model/schema'

/**
 * Acceptance: the share of a patron's offers that a state takes. States hedge: they lean away from the
 * patron on which they depend most, towards those they trust and, when trust in Russia falls, towards the
 * others; rivals with influence lean on them to refuse. Beyond that the five may align with a patron, or
 * license its mines, by a policy of their own.
 * Form: logistic; a fifth is the even share among five powers, a half the middle of the scale of trust.
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
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: multi-vector policy of the five is well described and nowhere measured; weak to strong',
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
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: from little weight of opinion to much; Chinese projects are accepted where trust is low',
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
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: none, to twice the weight of trust itself; 2022 opened doors to others, by how much is unknown',
    },
    pressure_effect: {
      unit: '1',
      mid: 3,
      low: 1,
      high: 6,
      min: 0,
      max: 50,
      symbol: 'a_press',
      meaning: 'log odds of refusal per unit of influence of rivals used against an offer',
      evidence: 'J',
      judge: 'makers of the model',
      source: 'judgement: influence is 0.01–0.2 here, so that pressure is felt but seldom decides',
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
      evidence: 'J',
      judge: 'makers of the model',
      source: 'judgement: Russia against the US is the unit, the others relative to it',
    },
  },
  levers: {
    'alignment[patron]': {
      unit: '1',
      owner: 'five',
      base: 0,
      low: -1,
      high: 1,
      meaning: 'log odds by which the five favour the offers of a patron',
      source: 'judgement: 1 all but triples the odds (J)',
    },
    'licensing[patron]': {
      unit: '1',
      owner: 'five',
      base: 0,
      low: -1,
      high: 1,
      meaning: 'log odds by which the five favour a patron in licences for minerals, beyond alignment',
      source: 'judgement: 1 all but triples the odds (J)',
    },
  },
  auxiliaries: {
    'acceptance[patron, sector, state]': {
      unit: 'share',
      equation: `
        1 / (1 + exp(-(
          hedging * (1 / 5 - dependence_share[patron, state])
          + trust_appeal * (trust[patron, state] - 1 / 2)
          + if(patron == russia, 0, backlash * trust_lost[state])
          - pressure_effect * sum(rival, rivalry[rival, patron] * influence[rival, state]
            * (1 + if(rival == russia, compliance_effect * coercion_success * threat[state], 0)))
          + alignment[patron]
          + if(sector == minerals, licensing[patron]
            + mandate_effect * mandate * integration[state] * if(patron == russia, 1, -1), 0))))`,
      symbol: 'accept',
      meaning: 'share of the offers of a patron that a state accepts',
      source: 'form: logistic',
    },
  },
} satisfies ModelPart
