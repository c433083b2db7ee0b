import type { ModelPart } from '#model/schema'

/**
 * Institutions and security: how deep a state is in Eurasian integration, how close its security ties are,
 * and how far the EAEU has a mandate over mining. Consent, compliance under threat and distrust shift the
 * odds of depth: a neutral state is not pushed into a union, and a full member has little left to give.
 * The mandate needs the consent of members, weighted by depth and GDP.
 * Form: logistic shift of the start, partial adjustment.
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
      evidence: 'Fd',
      source:
        'members of CIS (four, Turkmenistan associate), EAEU (two), CSTO (three, Uzbekistan out in 2012), SCO, OTS (F), counted and scaled by judgement; SCO is China and Russia',
    },
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_security[patron, state]': {
      unit: 'share',
      mid: {
        russia: [0.75, 0.3, 0.8, 0.85, 0.2],
        china: [0.2, 0.25, 0.2, 0.35, 0.25],
        us: [0.1, 0.1, 0.05, 0.05, 0.03],
        eu: [0.05, 0.05, 0.04, 0.03, 0.03],
        turkiye: [0.2, 0.25, 0.3, 0.05, 0.25],
        row: [0, 0, 0, 0, 0],
      },
      low: {
        russia: [0.6, 0.15, 0.7, 0.75, 0.1],
        china: [0.12, 0.15, 0.1, 0.25, 0.2],
        us: [0.05, 0.05, 0.03, 0.03, 0.02],
        eu: [0.03, 0.03, 0.02, 0.03, 0.02],
        turkiye: [0.1, 0.15, 0.2, 0.03, 0.15],
        row: [0, 0, 0, 0, 0],
      },
      high: {
        russia: [0.85, 0.4, 0.9, 0.9, 0.3],
        china: [0.3, 0.35, 0.3, 0.45, 0.4],
        us: [0.15, 0.15, 0.08, 0.08, 0.05],
        eu: [0.1, 0.08, 0.06, 0.05, 0.03],
        turkiye: [0.3, 0.35, 0.4, 0.1, 0.35],
        row: [0, 0, 0, 0, 0],
      },
      min: 0,
      max: 1,
      meaning: 'closeness of security ties at the start: alliance, bases, arms, training',
      evidence: 'Fd',
      source:
        'CSTO, bases (201st, Kant, Baikonur); SIPRI: Russia sold 85 % of Kazakh arms 1991–2020, 88 % 2020–24, 94 % of Tajik ones, most everywhere but in Turkmenistan (F); scaled by judgement',
    },
    integration_loss: {
      unit: '1',
      mid: 1.5,
      low: 0.3,
      high: 3,
      min: 0,
      max: 20,
      symbol: 'b_loss',
      meaning: 'log odds of integration and security ties lost per unit of trust in Russia lost',
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: Armenia froze its CSTO membership within four years of losing trust; from hardly any to much',
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
      meaning: 'push for membership and association at full effort, log odds',
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
    'security_push[patron]': {
      unit: '1',
      owner: 'patron',
      base: 0,
      low: 0,
      high: [2, 1, 1, 0, 1, 0],
      meaning: 'arms, training and guarantees of a patron at full effort, log odds of its security ties',
      source: 'judgement: 1 is a full programme of arms at Russian inner prices and joint bases (J)',
    },
  },
  stocks: {
    'integration[state]': {
      unit: 'share',
      initial: 'start_institutional_tie[russia, state]',
      rate: `
        (1 / (1 + (1 / start_institutional_tie[russia, state] - 1) * exp(
            integration_loss * trust_lost[state]
            - integration_push * effort[russia, state] * acceptance[russia, general, state]
            - compliance_effect * coercion_success * threat[state]))
          - integration[state]) / political_time[rules]`,
      symbol: 'integ',
      meaning: 'depth of Eurasian institutional integration',
      source: 'form: logistic shift of the start, partial adjustment',
    },
    mandate: {
      unit: 'share',
      initial: '0',
      rate: `
        (mandate_push * sum(state, integration[state] * gdp[state] * effort[russia, state]
            * acceptance[russia, minerals, state]) / sum(state, integration[state] * gdp[state])
          - mandate) / political_time[rules]`,
      symbol: 'mandate',
      meaning: 'competence of the EAEU over mining',
      source: 'form: consent weighted by depth of integration and GDP, partial adjustment',
    },
    'security_tie[patron, state]': {
      unit: 'share',
      initial: 'start_security[patron, state]',
      rate: `
        (start_security[patron, state] / (start_security[patron, state]
            + (1 - start_security[patron, state]) * exp(
              if(patron == russia, integration_loss * trust_lost[state], 0)
              - security_push[patron] * effort[patron, state] * acceptance[patron, general, state]))
          - security_tie[patron, state]) / political_time[rules]`,
      meaning: 'closeness of the security ties of a state with a patron',
      source: 'form: logistic shift of the start, partial adjustment',
    },
  },
} satisfies ModelPart
