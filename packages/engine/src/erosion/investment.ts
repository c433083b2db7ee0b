import type { ModelPart } from '#model/schema'

/**
 * Investment: accepted offers become agreements, some agreements become construction, and construction
 * becomes operating capital. Announced is not built: only `realisation` of what is agreed is ever begun,
 * and years pass in each stage. Upstream oil and gas capital of the US and the EU is left out of the
 * start: it would make the US the largest investor in Kazakhstan, and is a variant of the scenario.
 * Form: a pipeline of first-order stages, at rest at the start.
 */
export const investment = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_capital[patron, state]': {
      unit: 'bn USD',
      mid: {
        russia: [9.5, 9.6, 1, 0.6, 1.2],
        china: [12, 12, 3.2, 2.9, 12.5],
        us: [4, 1.2, 0.1, 0.05, 0.1],
        eu: [22, 6, 0.5, 0.3, 1],
        turkiye: [2.5, 3, 0.4, 0.15, 3],
        row: [10, 14, 2.5, 2.5, 3],
      },
      low: {
        russia: [7, 7, 0.6, 0.4, 0.8],
        china: [9, 7, 2.5, 2.2, 9],
        us: [2.5, 0.6, 0.05, 0.02, 0.05],
        eu: [15, 4, 0.3, 0.2, 0.6],
        turkiye: [1.5, 2, 0.25, 0.1, 2],
        row: [6, 9, 1.5, 1.5, 2],
      },
      high: {
        russia: [13, 13, 1.5, 0.9, 1.8],
        china: [16, 14, 4, 3.6, 17],
        us: [7, 2.5, 0.2, 0.1, 0.2],
        eu: [32, 9, 0.8, 0.5, 1.6],
        turkiye: [3.5, 4.5, 0.6, 0.25, 4.5],
        row: [15, 20, 3.5, 3.5, 5],
      },
      min: 0,
      max: 10000,
      symbol: 'k_state',
      meaning: 'foreign capital and official loans in operation at the start',
      evidence: 'F',
      source: 'EDB Monitoring of Mutual Investments 2024 and external debt to China; US, EU and rest J',
    },
    // sectors: minerals, transport, general
    'capital_split[patron, sector]': {
      unit: 'share',
      mid: {
        russia: [0.15, 0.09, 0.76],
        china: [0.2, 0.26, 0.54],
        us: [0.18, 0.05, 0.77],
        eu: [0.12, 0.12, 0.76],
        turkiye: [0.09, 0.15, 0.76],
        row: [0.15, 0.15, 0.7],
      },
      min: 0,
      max: 1,
      composition: { over: 'sector', concentration: 60 },
      symbol: 'k_sector',
      meaning: 'split of capital and usual offers over sectors, the same in every state',
      evidence: 'J',
      judge: 'makers of the model',
      source: 'judgement: known projects; no figures by sector were found for more than single years',
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
      evidence: 'Fd',
      source: 'US: 14.8 bn of EXIM letters in a year against few loans (F); the others judged',
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
      evidence: 'F',
      source: 'tungsten: 4 years claimed to output; S&P Global 2023, 6–32 years from discovery; slips J',
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
      evidence: 'F',
      source:
        'China–Kyrgyzstan–Uzbekistan railway, 2024 to about 2030; tungsten, 2 years claimed; S&P Global 2023',
    },
    capital_life: {
      unit: 'year',
      mid: 25,
      min: 0.1,
      max: 1e16,
      symbol: 'life',
      meaning: 'life of capital',
      evidence: 'J',
      judge: 'makers of the model',
      source: 'judgement: structures and machines together lose some 4 % a year; fixed, hardly felt',
    },
  },
  stocks: {
    'pipeline[patron, sector, state]': {
      unit: 'bn USD',
      initial: `
        investment_rate[patron] * start_capital[patron, state] * capital_split[patron, sector]
          / realisation[patron] * feasibility_time[sector]`,
      rate: `
        (usual_offer[patron, sector, state] + extra_offer[patron, sector, state])
          * acceptance[patron, sector, state]
        - pipeline[patron, sector, state] / feasibility_time[sector]`,
      symbol: 'pipeline',
      meaning: 'agreements and studies',
      source: 'form: first-order stage, at rest at the start',
    },
    'construction[patron, sector, state]': {
      unit: 'bn USD',
      initial: `
        investment_rate[patron] * start_capital[patron, state] * capital_split[patron, sector]
          * construction_time[sector]`,
      rate: `
        realisation[patron] * pipeline[patron, sector, state] / feasibility_time[sector]
        - construction[patron, sector, state] / construction_time[sector]`,
      symbol: 'build',
      meaning: 'projects under construction',
      source: 'form: first-order stage, at rest at the start',
    },
    'capital[patron, sector, state]': {
      unit: 'bn USD',
      initial: 'start_capital[patron, state] * capital_split[patron, sector]',
      rate: `
        construction[patron, sector, state] / construction_time[sector]
        - capital[patron, sector, state] / capital_life`,
      symbol: 'capital',
      meaning: 'operating foreign capital',
      source: 'form: perpetual inventory',
    },
  },
} satisfies ModelPart
