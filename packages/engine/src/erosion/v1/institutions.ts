import type { ModelPart } from '#model/schema'

/**
 * Institutions: how deep a state is in Eurasian integration, and how far the EAEU has a mandate over
 * mining. Consent and coercion both act in proportion to E (1 - E), E being the depth at the start: a
 * neutral state is not pushed into a union, and a full member has little left to give. Distrust loosens
 * integration. The mandate needs the consent of members, weighted by depth and GDP.
 * Form: judged; the proportion to E (1 - E) keeps a lever from raising the measure by definition.
 */
export const institutions = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_institutional_tie[patron, state]': {
      unit: 'share',
      mid: {
        russia: [0.75, 0.3, 0.85, 0.35, 0.05],
        china: [0.2, 0.2, 0.22, 0.22, 0.12],
        us: [0.05, 0.05, 0.03, 0.03, 0.01],
        eu: [0.18, 0.15, 0.1, 0.08, 0.05],
        turkiye: [0.2, 0.18, 0.18, 0.02, 0.12],
        row: [0, 0, 0, 0, 0],
      },
      min: 0,
      max: 1,
      symbol: 'inst0',
      meaning: 'rules of a state that a patron writes, at the start; for Russia the depth of integration',
      source: 'judgement: EAEU member, observer, member, CIS and CSTO, neutral (M); other formats judged (J)',
    },
    compelled_integration: {
      unit: '1',
      mid: 1,
      low: 0.2,
      high: 2,
      min: 0,
      max: 20,
      symbol: 'b_hold',
      meaning: 'integration that full coercion compels, on top of consent',
      source: 'judgement: coercion succeeds in about a third of cases (Hufbauer et al.; F, size J)',
    },
    integration_loss: {
      unit: '1',
      mid: 0.5,
      low: 0.1,
      high: 0.9,
      min: 0,
      max: 20,
      symbol: 'b_loss',
      meaning: 'share of integration lost per unit of trust in Russia lost',
      source: 'judgement: half of what trust loses, from hardly any to nearly all (J)',
    },
    integration_adjustment_time: {
      unit: 'year',
      mid: 3,
      low: 2,
      high: 5,
      min: 0.01,
      max: 100,
      symbol: 'tau_integ',
      meaning: 'time in which treaties are made and applied',
      source: 'judgement: accessions to the EAEU took one to three years (J)',
    },
    mandate_adjustment_time: {
      unit: 'year',
      mid: 3,
      min: 0.01,
      max: 100,
      symbol: 'tau_mand',
      meaning: 'time in which the EAEU treaty is changed and applied',
      source: 'judgement: as for other treaties (J)',
    },
  },
  levers: {
    integration_push: {
      unit: '1',
      owner: 'russia',
      base: 0,
      low: 0,
      high: 2,
      symbol: 'push_integ',
      meaning: 'push for membership and association at full effort',
      source: 'judgement: 1 is a full programme of accession and association (J)',
    },
    mandate_push: {
      unit: '1',
      owner: 'russia',
      base: 0,
      low: 0,
      high: 1,
      symbol: 'push_mand',
      meaning: 'push for an EAEU mandate over mining and critical minerals at full effort',
      source: 'the answer proposed in the essay of 10 November 2025; 1 is the whole mandate (J)',
    },
  },
  auxiliaries: {
    'integration_target[state]': {
      unit: 'share',
      equation: `
        min(1, max(0, start_institutional_tie[russia, state]
          + start_institutional_tie[russia, state] * (1 - start_institutional_tie[russia, state])
            * (integration_push * effort[russia] * acceptance[russia, general, state]
              + compelled_integration * coercion)
          - integration_loss * trust_lost[state] * start_institutional_tie[russia, state]))`,
      meaning: 'depth of integration towards which a state moves',
      source: 'form: consent and coercion in proportion to E (1 - E), loss in proportion to E',
    },
    mandate_consent: {
      unit: 'share',
      equation: `
        sum(state, integration[state] * gdp[state] * acceptance[russia, minerals, state])
        / sum(state, integration[state] * gdp[state])`,
      meaning: 'consent of the members to a mining mandate',
      source: 'form: acceptance weighted by depth of integration and GDP',
    },
  },
  stocks: {
    'integration[state]': {
      unit: 'share',
      initial: 'start_institutional_tie[russia, state]',
      rate: '(integration_target[state] - integration[state]) / integration_adjustment_time',
      symbol: 'integ',
      meaning: 'depth of Eurasian institutional integration',
      source: 'form: partial adjustment with one time constant',
    },
    mandate: {
      unit: 'share',
      initial: '0',
      rate: '(mandate_push * effort[russia] * mandate_consent - mandate) / mandate_adjustment_time',
      symbol: 'mandate',
      meaning: 'competence of the EAEU over mining',
      source: 'form: partial adjustment with one time constant',
    },
  },
} satisfies ModelPart
