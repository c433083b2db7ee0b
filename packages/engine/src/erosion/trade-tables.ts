import type { ModelPart } from '#model/schema'

/**
 * Trade, tables: what the five sell and buy, and with whom, in 2024, as they report it themselves. Exports
 * of oil, gas, minerals and other goods stand apart from imports; shares sum to one over patrons. What
 * Chinese customs report beyond it are goods sold on, and a flow of its own.
 */
export const tradeTables = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_trade[line, state]': {
      unit: 'bn USD / year',
      mid: {
        oil: [43, 0.3, 0.1, 0.05, 1.5],
        gas: [1.1, 0.6, 0.01, 0.01, 10.3],
        minerals: [14, 2, 0.2, 0.6, 0.05],
        goods: [23.5, 24, 3.5, 1.24, 1.65],
        imports: [59.8, 38.9, 12.2, 7, 5.8],
      },
      min: 1e-6,
      max: 1e5,
      meaning: 'trade of a state in a line at the start, as the state reports it',
      evidence: 'Fd',
      source:
        'totals of 2024: 65.9 with services, 8.9, 19.3 (F), 141.4, of which 50 with the EU are 35 %, and 16.0 after 15.7 in 2023 (Fd); oil 68.6 Mt, gas to China 10.6 (F); split over lines judged',
    },
    'start_share[line, patron, state]': {
      unit: 'share',
      mid: {
        oil: {
          russia: [0.01, 0.1, 0.1, 0.05, 0.1],
          china: [0.02, 0.05, 0.05, 0.05, 0.01],
          us: [0.02, 0.005, 0.005, 0.005, 0.005],
          eu: [0.75, 0.05, 0.05, 0.05, 0.35],
          turkiye: [0.04, 0.05, 0.05, 0.05, 0.2],
          row: [0.16, 0.745, 0.745, 0.795, 0.335],
        },
        gas: {
          russia: [0.1, 0.02, 0.02, 0.02, 0.005],
          china: [0.85, 0.94, 0.02, 0.02, 0.935],
          us: [0.002, 0.002, 0.002, 0.002, 0.002],
          eu: [0.002, 0.002, 0.002, 0.002, 0.002],
          turkiye: [0.002, 0.002, 0.002, 0.002, 0.006],
          row: [0.044, 0.034, 0.954, 0.954, 0.05],
        },
        minerals: {
          russia: [0.15, 0.05, 0.05, 0.02, 0.1],
          china: [0.45, 0.4, 0.3, 0.45, 0.3],
          us: [0.06, 0.02, 0.005, 0.005, 0.005],
          eu: [0.2, 0.08, 0.1, 0.05, 0.1],
          turkiye: [0.09, 0.22, 0.15, 0.14, 0.3],
          row: [0.05, 0.23, 0.395, 0.335, 0.195],
        },
        goods: {
          russia: [0.3, 0.15, 0.3, 0.08, 0.2],
          china: [0.29, 0.028, 0.02, 0.04, 0.06],
          us: [0.025, 0.011, 0.004, 0.003, 0.01],
          eu: [0.175, 0.065, 0.05, 0.07, 0.08],
          turkiye: [0.014, 0.025, 0.07, 0.08, 0.35],
          row: [0.196, 0.721, 0.556, 0.727, 0.3],
        },
        imports: {
          russia: [0.303, 0.203, 0.175, 0.26, 0.19],
          china: [0.254, 0.266, 0.426, 0.235, 0.15],
          us: [0.018, 0.015, 0.008, 0.008, 0.035],
          eu: [0.18, 0.121, 0.22, 0.055, 0.16],
          turkiye: [0.027, 0.049, 0.1, 0.045, 0.22],
          row: [0.218, 0.346, 0.071, 0.397, 0.245],
        },
      },
      min: 0,
      max: 1,
      composition: { over: 'patron', concentration: 400 },
      symbol: 'share0',
      meaning: 'share of a patron in a line of trade at the start; sums to one over patrons',
      evidence: 'Fd',
      source:
        'partner totals of 2024 as the five report them (F; US, Türkiye and small cells from memory), split over lines by judgement',
    },
    'income_elasticity[line]': {
      unit: '1',
      mid: [0.3, 0.2, 0.6, 1, 1],
      low: [0, 0, 0.3, 0.7, 0.7],
      high: [0.6, 0.5, 1, 1.3, 1.5],
      min: -2,
      max: 5,
      meaning: 'log of trade in a line per log of GDP of the state',
      evidence: 'Fd',
      source:
        'gravity: near 1 on GDP; imports near 1.5 in the long run (Senhadji 1998) (F); oil and gas follow fields, not GDP (J)',
    },
    'line_response[line]': {
      unit: '1',
      mid: [0.25, 0.1, 1, 1, 1],
      low: [0.1, 0, 0.5, 0.8, 0.8],
      high: [0.5, 0.3, 2, 1.2, 1.2],
      min: 0,
      max: 10,
      meaning:
        'how far a line answers cost and mass, against all goods; gas hardly, being bound to its pipes',
      evidence: 'Fd',
      source:
        'oil that can leave its pipe in a year: 3–10 of 64 Mt (Fd); gas hangs on pipes; goods as all goods, minerals judged about them',
    },
  },
} satisfies ModelPart
