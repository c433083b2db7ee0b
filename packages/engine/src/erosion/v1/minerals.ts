import type { ModelPart } from '#model/schema'

/**
 * Minerals: who takes the output of critical minerals. Stakes come first: a patron's mining capital claims
 * a share of the output. What is left goes to buyers in proportion to their start share, their trade and,
 * for Russia, the EAEU mining mandate. A 70/30 venture therefore acts on offtake, and hardly on the books.
 * Form: claims by capital, then start shares moved by trade.
 */
export const minerals = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_minerals_output[state]': {
      unit: 'bn USD / year',
      mid: [9, 2.5, 0.2, 0.6, 0.05],
      min: 0.0001,
      max: 1000,
      symbol: 'min0',
      meaning: 'output of critical minerals at the start',
      source: 'uranium, copper, tungsten, antimony, rare metals; no gold, ferrous bulk, oil or gas (M)',
    },
    'start_buyer_share[patron, state]': {
      unit: 'share',
      mid: {
        russia: [0.15, 0.12, 0.1, 0.05, 0.1],
        china: [0.36, 0.4, 0.5, 0.5, 0.3],
        us: [0.06, 0.01, 0.005, 0.005, 0.005],
        eu: [0.18, 0.08, 0.05, 0.05, 0.1],
        turkiye: [0.1, 0.22, 0.15, 0.17, 0.3],
        row: [0.15, 0.17, 0.195, 0.225, 0.195],
      },
      min: 0,
      max: 1,
      symbol: 'off0',
      meaning: 'buyers at the start of the output that nobody has a stake in',
      source: 'WTO, minerals and metals by importer, 2022: China, US, Türkiye (F); the others J',
    },
    // patrons: russia, china, us, eu, turkiye, row
    'stake[patron]': {
      unit: '1',
      mid: [0.5, 0.6, 0.7, 0.6, 0.5, 0.5],
      low: [0.4, 0.45, 0.5, 0.4, 0.4, 0.4],
      high: [0.6, 0.75, 1, 0.7, 0.6, 0.6],
      min: 0,
      max: 1,
      symbol: 'stake',
      meaning: 'claim on output per unit of mining capital',
      source:
        'US: tungsten venture 70/30 of November 2025, all output marketed by the US side (F); the others J',
    },
    output_per_capital: {
      unit: '1 / year',
      mid: 0.35,
      min: 0.001,
      max: 10,
      symbol: 'out_cap',
      meaning: 'minerals sold a year per unit of mining capital',
      source: 'judgement: capital pays back in a few years of sales (J)',
    },
    mandate_tilt: {
      unit: '1',
      mid: 1,
      low: 0.3,
      high: 2,
      min: 0,
      max: 50,
      symbol: 'm_tilt',
      meaning: 'log odds by which the full mandate tilts free output to Russia',
      source: 'judgement: no such mandate exists; the size is the question (J)',
    },
    price_reversion: {
      unit: '1 / year',
      mid: 0.4,
      min: 0,
      max: 50,
      symbol: 'p_revert',
      meaning: 'return of the log price to its mean',
      source: 'judgement: shocks to metal prices halve in about two years (J)',
    },
  },
  exogenous: {
    price_noise: {
      unit: '1 / year',
      base: 0,
      symbol: 'price_noise',
      meaning: 'shock to the log price of minerals',
      source: 'judgement: none in a run without shocks',
    },
  },
  auxiliaries: {
    'own_mining_capital[state]': {
      unit: 'bn USD',
      equation: `
        max(0, start_minerals_output[state] / output_per_capital
          - sum(patron, start_capital[patron, state] * capital_split[patron, minerals]))
        * gdp[state] / start_gdp[state]`,
      meaning: 'mining capital of the state itself: what foreign capital does not explain, growing with GDP',
      source: 'form: remainder',
    },
    'mining_capital[state]': {
      unit: 'bn USD',
      equation: 'sum(patron, capital[patron, minerals, state]) + own_mining_capital[state]',
      symbol: 'min_cap',
      meaning: 'mining capital, foreign and own',
      source: 'definition',
    },
    'minerals_output[state]': {
      unit: 'bn USD / year',
      equation: 'mining_capital[state] * output_per_capital * exp(log_minerals_price)',
      meaning: 'critical minerals sold',
      source: 'form: output in proportion to capital',
    },
    'buyer_pull[patron, state]': {
      unit: '1',
      equation: `
        start_buyer_share[patron, state] * share[patron, state] / start_share[patron, state]
        * if(patron == russia, exp(mandate_tilt * mandate * integration[state]), 1)`,
      symbol: 'off_pull',
      meaning: 'start share of a buyer times what trade and mandate have made of it',
      source: 'form: start shares moved by trade shares and the mandate',
    },
    'staked_output[state]': {
      unit: 'share',
      equation: 'sum(patron, stake[patron] * capital[patron, minerals, state]) / mining_capital[state]',
      meaning: 'share of the output that stakes claim',
      source: 'definition',
    },
    'offtake[patron, state]': {
      unit: 'share',
      equation: `
        stake[patron] * capital[patron, minerals, state] / mining_capital[state]
        + buyer_pull[patron, state] / sum(rival, buyer_pull[rival, state]) * (1 - staked_output[state])`,
      symbol: 'offtake',
      meaning: 'share of a patron in the minerals output of a state; sums to one over patrons',
      source: 'form: stakes first, then buyers',
    },
  },
  stocks: {
    log_minerals_price: {
      unit: '1',
      initial: '0',
      rate: 'price_noise - price_reversion * log_minerals_price',
      symbol: 'lnprice',
      meaning: 'log of the minerals price over its mean',
      source: 'form: Ornstein–Uhlenbeck process, the noise given from outside',
    },
  },
} satisfies ModelPart
