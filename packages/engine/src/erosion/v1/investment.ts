import type { ModelPart } from '#model/schema'

/**
 * Investment: accepted offers become agreements, some agreements become construction, and construction
 * becomes operating capital. Announced is not built: only `realisation` of what is agreed is ever begun,
 * and years pass in each stage. Upstream oil and gas capital of the US and the EU is left out of the
 * start: it would make the US the largest investor in Kazakhstan, and is a variant of the scenario.
 * Form: a pipeline of first-order stages.
 */
export const investment = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_capital[patron, state]': {
      unit: 'bn USD',
      mid: {
        russia: [9.5, 9.6, 1, 0.6, 1.2],
        china: [12, 10, 3.2, 2.9, 12.5],
        us: [4, 1.2, 0.1, 0.05, 0.1],
        eu: [22, 6, 0.5, 0.3, 1],
        turkiye: [2.5, 3, 0.4, 0.15, 3],
        row: [10, 14, 2.5, 2.5, 3],
      },
      min: 0,
      max: 10000,
      symbol: 'k_state',
      meaning: 'foreign capital and official loans in operation at the start',
      source: 'EDB Monitoring of Mutual Investments 2024 and external debt to China (F); US, EU and rest J',
    },
    // sectors: minerals, transport, general
    'capital_split[patron, sector]': {
      unit: 'share',
      mid: {
        russia: [0.2, 0.08, 0.72],
        china: [0.25, 0.25, 0.5],
        us: [0.15, 0.05, 0.8],
        eu: [0.1, 0.15, 0.75],
        turkiye: [0.08, 0.15, 0.77],
        row: [0.2, 0.15, 0.65],
      },
      min: 0,
      max: 1,
      symbol: 'k_sector',
      meaning: 'split of that capital over sectors, the same in every state',
      source: 'judgement: known projects; no sector figures found (J)',
    },
    'realisation[patron]': {
      unit: 'share',
      mid: [0.5, 0.6, 0.3, 0.5, 0.55, 0.55],
      low: [0.35, 0.45, 0.15, 0.35, 0.4, 0.4],
      high: [0.65, 0.75, 0.55, 0.65, 0.7, 0.7],
      min: 0.01,
      max: 1,
      symbol: 'realise',
      meaning: 'share of agreements that reaches construction',
      source: 'judgement: letters of intent 0.15–0.60, pledges within five years 0.1–0.5 for the US (J)',
    },
    'feasibility_time[sector]': {
      unit: 'year',
      mid: [3, 2, 1],
      low: [2, 1, 0.5],
      high: [6, 4, 2],
      min: 0.01,
      max: 50,
      symbol: 'tau_feas',
      meaning: 'time from agreement to construction',
      source:
        'explored deposit to output, both stages: 4 years claimed for tungsten (F), 7 and 12 with slips (J)',
    },
    'construction_time[sector]': {
      unit: 'year',
      mid: [4, 4, 2],
      low: [2.5, 2.5, 1],
      high: [6, 6, 3],
      min: 0.01,
      max: 50,
      symbol: 'tau_build',
      meaning: 'time of construction',
      source:
        'judgement: within discovery to output of 6–32 years, mean 15.7, of S&P Global 2023 (F; split J)',
    },
    capital_life: {
      unit: 'year',
      mid: 25,
      min: 0.1,
      max: 1000,
      symbol: 'life',
      meaning: 'life of capital',
      source: 'judgement: usual for mines, railways and plants (J)',
    },
  },
  auxiliaries: {
    'completion[patron, sector, state]': {
      unit: 'bn USD / year',
      equation: 'construction[patron, sector, state] / construction_time[sector]',
      meaning: 'projects that enter operation',
      source: 'form: first-order stage',
    },
    'delivered_investment[patron, state]': {
      unit: '1',
      equation: 'sum(sector, completion[patron, sector, state]) / gdp[state]',
      symbol: 'invest',
      meaning: 'projects that enter operation, over GDP',
      source: 'definition',
    },
    'total_capital[patron, state]': {
      unit: 'bn USD',
      equation: 'sum(sector, capital[patron, sector, state])',
      symbol: 'cap_tot',
      meaning: 'operating capital of a patron in all sectors',
      source: 'definition',
    },
  },
  stocks: {
    'pipeline[patron, sector, state]': {
      unit: 'bn USD',
      initial: `
        start_investment[patron, sector] * investment_allocation[patron, state] / realisation[patron]
          * feasibility_time[sector]`,
      rate: `
        offer[patron, sector, state] * acceptance[patron, sector, state]
        - pipeline[patron, sector, state] / feasibility_time[sector]`,
      symbol: 'pipeline',
      meaning: 'agreements and studies',
      source: 'form: first-order stage, at rest at the start',
    },
    'construction[patron, sector, state]': {
      unit: 'bn USD',
      initial:
        'start_investment[patron, sector] * investment_allocation[patron, state] * construction_time[sector]',
      rate: `
        realisation[patron] * pipeline[patron, sector, state] / feasibility_time[sector]
        - completion[patron, sector, state]`,
      symbol: 'build',
      meaning: 'projects under construction',
      source: 'form: first-order stage, at rest at the start',
    },
    'capital[patron, sector, state]': {
      unit: 'bn USD',
      initial: 'start_capital[patron, state] * capital_split[patron, sector]',
      rate: 'completion[patron, sector, state] - capital[patron, sector, state] / capital_life',
      symbol: 'capital',
      meaning: 'operating foreign capital',
      source: 'form: perpetual inventory',
    },
  },
} satisfies ModelPart
