import type { ModelPart } from '#model/schema'

/**
 * Energy: what a state burns that a patron supplies. Russian gas flows back to Uzbekistan, from 1.3 bcm in
 * 2023 to 11 from 2026; Kyrgyzstan and Tajikistan burn Russian fuels; nuclear plants by Rosatom and by
 * China tie Kazakhstan and Uzbekistan as they are built. Moscow can buy more of it with a discount.
 * Form: supply over need; contracts reached by partial adjustment.
 */
export const energy = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'russian_gas_contract[stage, state]': {
      unit: 'bcm / year',
      mid: { start: [3, 5.6, 0.4, 0.05, 0], planned: [5, 11, 0.6, 0.1, 0] },
      low: { start: [2, 5, 0.3, 0.02, 0], planned: [3, 7, 0.4, 0.05, 0] },
      high: { start: [4, 6, 0.5, 0.1, 0], planned: [10, 14, 0.8, 0.2, 0] },
      min: 0,
      max: 1000,
      meaning: 'Russian gas to a state, at the start and as contracted',
      evidence: 'F',
      source:
        'Uzbekistan 5.6 bcm in 2024, 11 from 2026; power stations of Kyrgyzstan 0.34 until 2040; talks with Kazakhstan over up to 10 (F); Kazakh and Tajik volumes judged',
    },
    'energy_need[state]': {
      unit: 'bcm / year',
      mid: [75, 55, 5, 4.5, 32],
      low: [65, 48, 4.2, 3.8, 26],
      high: [85, 62, 6, 5.5, 38],
      min: 0.01,
      max: 10000,
      meaning: 'primary energy that a state needs, in gas equivalent',
      evidence: 'Fd',
      source:
        'BP: Uzbekistan 52.7 m tonnes of oil equivalent in 2016, of 51 bcm of gas (F), 1.1 bcm a tonne; the others judged beside it',
    },
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'energy_tie[stage, patron, state]': {
      unit: 'share',
      mid: {
        start: {
          russia: [0.08, 0.08, 0.42, 0.3, 0.01],
          china: [0.01, 0.02, 0.02, 0.04, 0.01],
          us: [0, 0, 0, 0, 0],
          eu: [0, 0, 0, 0, 0],
          turkiye: [0, 0.01, 0, 0, 0.01],
          row: [0, 0.08, 0.12, 0.1, 0],
        },
        planned: {
          russia: [0.115, 0.1, 0.42, 0.3, 0.01],
          china: [0.04, 0.04, 0.04, 0.06, 0.01],
          us: [0, 0, 0, 0, 0],
          eu: [0, 0, 0, 0, 0],
          turkiye: [0, 0.02, 0, 0, 0.01],
          row: [0, 0.1, 0.12, 0.1, 0],
        },
      },
      min: 0,
      max: 1,
      meaning:
        'fuel, power and plant of a patron other than gas, over need, at the start and as planned for 2040',
      evidence: 'Fd',
      source:
        'Kyrgyzstan takes over 90 % of its petrol and diesel from Russia, Tajikistan 87 %; first Kazakh plant to Rosatom of June 2025, second to China (F); shares in all energy judged',
    },
    gas_price: {
      unit: 'bn USD / bcm',
      mid: 0.16,
      low: 0.1,
      high: 0.25,
      min: 0,
      max: 5,
      meaning: 'price of Russian gas to the five',
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: contracts give no price; all gas imports of Uzbekistan cost 1.15 bn USD from January to August 2024 (F)',
    },
  },
  levers: {
    energy_discount: {
      unit: '1',
      owner: 'russia',
      base: 0,
      low: 0,
      high: 0.5,
      meaning: 'discount on Russian gas at full effort, as a share of its price',
      source: 'judgement: half the price at most (J)',
    },
  },
  stocks: {
    'russian_gas[state]': {
      unit: 'bcm / year',
      initial: 'russian_gas_contract[start, state]',
      rate: `
        (russian_gas_contract[planned, state]
            * exp(expenditure_elasticity * energy_discount * effort[russia, state])
          - russian_gas[state]) / adjustment_time[gas]`,
      meaning: 'Russian gas that a state takes',
      source: 'form: contract reached by partial adjustment; a discount buys volume',
    },
  },
} satisfies ModelPart
