import type { ModelPart } from '#model/schema'

/**
 * Instruments of trade: repeal of Jackson–Vanik, export credit and technology, each by itself. Repeal
 * passes with a hazard, and takes away only the risk that yearly waivers end: Kyrgyzstan, free of it since
 * about 2000, trades no more with the US for it. Credit buys exports of its own giver. Technology and
 * standards spread slowly, as far as offers are accepted.
 * Form: hazard of passage; adoption as partial adjustment.
 */
export const instruments = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'repeal_effect[state]': {
      unit: '1',
      mid: [0.03, 0.03, 0, 0.03, 0.03],
      low: [0, 0, 0, 0, 0],
      high: [0.15, 0.15, 0, 0.15, 0.15],
      min: 0,
      max: 2,
      meaning: 'log points of US imports from a state when repeal has passed; none where it binds no more',
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: yearly waivers already give normal tariffs; Handley and Limão 2017, 22–30 % of Chinese exports to the US, is an upper bound; Kyrgyzstan, free of it since about 2000, is the placebo, and its trade did not move',
    },
    passage_hazard: {
      unit: '1 / year',
      mid: 0.15,
      low: 0.05,
      high: 0.35,
      min: 0,
      max: 10,
      meaning: 'hazard that a bill of repeal passes, when Washington works for it',
      evidence: 'Fd',
      source:
        'bills of 2023 and 2025 not passed by February 2026: none in some three years of trying is 0.15 by Jeffreys',
    },
    credit_additionality: {
      unit: 'share',
      mid: 0.4,
      low: 0,
      high: 0.8,
      min: 0,
      max: 1,
      meaning: 'exports that an export credit adds, per dollar of credit',
      evidence: 'Fd',
      source:
        'guarantees all but double exports of Austrian firms that use them (Badinger and Url 2013), authorisations of EXIM in general do not move US exports (Agarwal and Wang 2018) (F)',
    },
    technology_saving: {
      unit: '1',
      mid: 0.03,
      low: 0.01,
      high: 0.08,
      min: 0,
      max: 1,
      meaning: 'ad valorem saving in trade with a patron whose technology and standards are adopted entirely',
      evidence: 'Fd',
      source:
        'non-tariff measures cost two to three times what tariffs do (Knebel and Peters 2019, after Kee and others 2009) (F), of tariffs of some 3 %; a part of them is standards',
    },
  },
  levers: {
    repeal_effort: {
      unit: '1',
      owner: 'us',
      base: 0,
      low: 0,
      high: 1,
      meaning: 'work of Washington for the repeal of Jackson–Vanik: multiple of the hazard of passage',
      source: 'definition',
    },
    'export_credit[patron]': {
      unit: 'bn USD / year',
      owner: 'patron',
      base: 0,
      low: 0,
      high: [5, 5, 8, 5, 3, 0],
      meaning:
        'credit for exports of the patron to the region at full effort: aircraft, locomotives, machines',
      source: 'US package of November 2025: some 15 bn USD of purchases in Kazakhstan over years (F; pace J)',
    },
    'technology_push[patron]': {
      unit: '1',
      owner: 'patron',
      base: 0,
      low: 0,
      high: [1, 1, 1, 1, 1, 0],
      meaning: 'push for technology and standards of a patron at full effort; 1 is a full programme',
      source: 'digital and artificial-intelligence deals of November 2025, up to 3.7 bn USD (F; scale J)',
    },
  },
  stocks: {
    normal_trade: {
      unit: 'share',
      initial: '0',
      rate: `
        passage_hazard * repeal_effort * sum(state, state_weight[state] * effort[us, state])
        * (1 - normal_trade)`,
      meaning: 'probability that Jackson–Vanik has been repealed',
      source: 'form: hazard of passage',
    },
    'technology[patron, state]': {
      unit: 'share',
      initial: '0',
      rate: `
        (1 - exp(-technology_push[patron] * effort[patron, state] * acceptance[patron, general, state])
          - technology[patron, state]) / adjustment_time[technology]`,
      meaning: 'technology and standards of a patron that a state has adopted since the start',
      source: 'form: partial adjustment to what is pushed and accepted',
    },
  },
} satisfies ModelPart
