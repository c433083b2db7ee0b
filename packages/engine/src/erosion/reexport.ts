import type { ModelPart } from '#model/schema'

/**
 * Re-exports: goods that China declares to a state and that are sold on, mostly to Russia. They are the
 * gap between Chinese customs and the books of the five, 17 bn USD for Kyrgyzstan alone, and fade as
 * sanctions on Russia are lifted, enforced, or got round another way. A state keeps a margin of them.
 * Form: partial adjustment to a level that sanctions carry.
 */
export const reexports = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_reexport[state]': {
      unit: 'bn USD / year',
      mid: [13.7, 1.4, 17.4, 1.9, 0.05],
      low: [8, 0.5, 12, 1, 0],
      high: [16, 3, 20, 2.5, 0.1],
      min: 0,
      max: 1000,
      meaning: 'goods that China declares to a state and the state does not report',
      evidence: 'Fd',
      source: 'Chinese customs 2024 (43.8, 13.8, 22.7, 3.9, 10.7) less the figures of the five',
    },
    reexport_trend: {
      unit: '1 / year',
      mid: -0.04,
      low: -0.12,
      high: 0.03,
      min: -2,
      max: 1,
      meaning: 'growth of re-exports under unchanged sanctions',
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: direct routes and Russian substitutes replace them over a decade, or they grow with trade',
    },
    reexport_margin: {
      unit: 'share',
      mid: 0.1,
      low: 0.04,
      high: 0.2,
      min: 0,
      max: 1,
      meaning: 'share of the value of re-exports that is income of the state',
      evidence: 'F',
      source:
        'Feenstra, Hanson and Lin 2004: Hong Kong earned 23 % on re-exports of Chinese goods in the 1990s; less with less to sort',
    },
  },
  exogenous: {
    sanctions: {
      unit: '1',
      base: 1,
      meaning: 'sanctions of 2022 on Russia: 1 in force, 0 lifted',
      source: 'in force in 2025 (F)',
    },
  },
  stocks: {
    'reexport[state]': {
      unit: 'bn USD / year',
      initial: 'start_reexport[state]',
      rate: `
        (start_reexport[state] * sanctions
          * exp(reexport_trend * (time - initial(time)) - snapback_effect * snapback)
          - reexport[state]) / adjustment_time[reexport]`,
      meaning: 'goods from China sold on, mostly to Russia, in no book of the state',
      source: 'form: partial adjustment',
    },
  },
} satisfies ModelPart
