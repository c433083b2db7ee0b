import type { ModelPart } from '#model/schema'

/**
 * Exposure: dependence in each of the seven channels, share of the patron times exposure of the state.
 * Exposure is flow / (flow + h × GDP), h being the flow over GDP at half exposure, so that it saturates.
 * Payments and institutions are exposed entirely: settlement a patron can switch off, rules it writes.
 * Form: Hirschman 1945 for share times exposure; saturation judged.
 */
export const exposure = {
  parameters: {
    trade_half_exposure: {
      unit: '1',
      mid: 0.5,
      low: 0.3,
      high: 0.8,
      min: 0,
      max: 20,
      symbol: 'h_trade',
      meaning: 'goods trade over GDP at half exposure',
      source: 'judgement: near the openness of Kazakhstan and Uzbekistan (J)',
    },
    capital_half_exposure: {
      unit: 'year',
      mid: 0.3,
      low: 0.15,
      high: 0.5,
      min: 0,
      max: 20,
      symbol: 'h_cap',
      meaning: 'foreign capital over GDP at half exposure',
      source: 'judgement: near the foreign capital over GDP of the five (J)',
    },
    labour_half_exposure: {
      unit: '1',
      mid: 0.1,
      low: 0.05,
      high: 0.2,
      min: 0,
      max: 20,
      symbol: 'h_lab',
      meaning: 'remittances over GDP at half exposure',
      source:
        'judgement: a tenth of GDP is a heavy dependence; Uzbekistan has 14 %, Tajikistan 48 % (F; level J)',
    },
    minerals_half_exposure: {
      unit: '1',
      mid: 0.05,
      low: 0.02,
      high: 0.1,
      min: 0,
      max: 20,
      symbol: 'h_min',
      meaning: 'sales of critical minerals over GDP at half exposure',
      source: 'judgement: somewhat above the 3 % of Kazakhstan (J)',
    },
  },
  auxiliaries: {
    'trade_dependence[patron, state]': {
      unit: 'share',
      equation: 'share[patron, state] / (1 + trade_half_exposure / openness[state])',
      symbol: 'd_trade',
      meaning: 'dependence on trade with a patron',
      source: 'form: share times saturating exposure',
    },
    'transit_dependence[patron, state]': {
      unit: 'share',
      equation: `
        sum(corridor, corridor_control[corridor, patron] * route[corridor, state])
        * third_country_share[state] / (1 + trade_half_exposure / openness[state])`,
      symbol: 'd_transit',
      meaning: 'dependence on third-country trade that a patron can stop',
      source: 'form: share times saturating exposure',
    },
    'capital_dependence[patron, state]': {
      unit: 'share',
      equation: `
        total_capital[patron, state]
        / (sum(rival, total_capital[rival, state]) + capital_half_exposure * gdp[state])`,
      symbol: 'd_capital',
      meaning: 'dependence on the capital of a patron',
      source: 'form: share times saturating exposure',
    },
    'payment_dependence[patron, state]': {
      unit: 'share',
      equation: 'sum(network, network_control[network, patron] * settlement[network, state])',
      symbol: 'd_pay',
      meaning: 'settlement that a patron can switch off',
      source: 'form: share controlled',
    },
    'labour_dependence[patron, state]': {
      unit: 'share',
      equation: `
        (if(patron == russia, labour_share[state], 0)
          + labour_elsewhere[patron, state] * (1 - labour_share[state]))
        / (1 + labour_half_exposure * gdp[state] / remittances[state])`,
      symbol: 'd_labour',
      meaning: 'dependence on incomes earned at a patron',
      source: 'form: share times saturating exposure',
    },
    'minerals_dependence[patron, state]': {
      unit: 'share',
      equation: 'offtake[patron, state] / (1 + minerals_half_exposure * gdp[state] / minerals_output[state])',
      symbol: 'd_min',
      meaning: 'dependence on a patron as a buyer of minerals',
      source: 'form: share times saturating exposure',
    },
    'institutional_dependence[patron, state]': {
      unit: 'share',
      equation: 'if(patron == russia, integration[state], start_institutional_tie[patron, state])',
      symbol: 'd_inst',
      meaning: 'rules of a state that a patron writes',
      source: 'form: depth of integration for Russia, constant for the others',
    },
  },
} satisfies ModelPart
