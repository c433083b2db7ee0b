import type { ModelPart } from '#model/schema'

/**
 * Adjustment: the times in which markets follow prices and politics follows markets. Each is the time
 * constant of a partial adjustment: two thirds of a gap are closed in one, nine tenths in 2.3 of them.
 * Form: first-order adjustment.
 */
export const adjustment = {
  parameters: {
    // processes: trade, routes, settlement, labour, technology, reexport, gas, plant
    'adjustment_time[process]': {
      unit: 'year',
      mid: [5, 3, 5, 3, 6, 2, 1, 10],
      low: [3, 1.5, 3, 2, 3, 1, 0.5, 7],
      high: [10, 6, 8, 5, 10, 4, 2, 15],
      min: 0.01,
      max: 1e16,
      symbol: 'tau',
      meaning: 'time in which a market follows',
      evidence: 'E',
      source:
        'trade: shares of 2000–2010 fit 3 years and more (E), 5 and 10 judged; routes: Middle Corridor ×3 in 2022–24 (F); gas: contract to flow 2023–25 (F); others judged',
    },
    // politics: influence, trust, rules, threat, episode, perception, attention
    'political_time[politics]': {
      unit: 'year',
      mid: [6, 8, 3, 1, 0.75, 1.5, 2.5],
      low: [3, 4, 2, 0.5, 0.5, 0.5, 1],
      high: [10, 15, 5, 2, 1.5, 3, 4],
      min: 0.01,
      max: 1e16,
      symbol: 'tau_p',
      meaning: 'time in which politics follows',
      evidence: 'E',
      source:
        'influence: UN General Assembly ideal points, half-life 4–5.5 years (E); episode: Caspian pipeline 2022, weeks (F); rules, trust, perception, attention judged',
    },
  },
} satisfies ModelPart
