import type { ModelPart } from '#model/schema'

/**
 * Corridors, tables: which way trade goes at the start, who needs a corridor, who controls one, who builds
 * one. Trade with Russia crosses the northern border and trade with China the eastern one; all other
 * partners (`third_country`) are reached by a corridor that a state can choose.
 */
export const corridorTables = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_route[corridor, state]': {
      unit: 'share',
      mid: {
        northern: [0.78, 0.52, 0.58, 0.52, 0.15],
        middle: [0.06, 0.1, 0.07, 0.08, 0.35],
        eastern: [0.09, 0.1, 0.22, 0.12, 0.05],
        southern: [0.07, 0.28, 0.13, 0.28, 0.45],
      },
      min: 0,
      max: 1,
      symbol: 'route0',
      meaning: 'share of a corridor in the trade of a state with third countries at the start',
      source:
        'judgement: transit statistics, 93 % of Kazakh oil crossing Russia in 2024 among them (J; oil Fd)',
    },
    // corridors: northern, middle, eastern, southern
    'start_utilisation[corridor]': {
      unit: 'share',
      mid: [0.75, 0.75, 0.8, 0.6],
      min: 0.01,
      max: 1.5,
      symbol: 'util0',
      meaning: 'flow over capacity at the start',
      source: 'Middle Corridor 2024: 4.5 Mt of a capacity of 6 Mt (F); the others by analogy (J)',
    },
    // patrons: russia, china, us, eu, turkiye, row
    'direct_route[corridor, patron]': {
      unit: '1',
      mid: {
        northern: [1, 0, 0, 0, 0, 0],
        middle: [0, 0, 0, 0, 0, 0],
        eastern: [0, 1, 0, 0, 0, 0],
        southern: [0, 0, 0, 0, 0, 0],
      },
      min: 0,
      max: 1,
      symbol: 'bil',
      meaning: '1 where trade with a patron itself uses the corridor: its own border',
      source: 'geography (F)',
    },
    'third_country[patron]': {
      unit: '1',
      mid: [0, 0, 1, 1, 1, 1],
      min: 0,
      max: 1,
      symbol: 'third',
      meaning: '1 where trade with a patron needs a transit corridor',
      source: 'geography (F)',
    },
    'corridor_control[corridor, patron]': {
      unit: 'share',
      mid: {
        northern: [1, 0, 0, 0, 0, 0],
        middle: [0, 0, 0, 0, 0.4, 0.6],
        eastern: [0, 1, 0, 0, 0, 0],
        southern: [0, 0, 0, 0, 0.05, 0.95],
      },
      min: 0,
      max: 1,
      symbol: 'own_cor',
      meaning: 'share of a corridor that a patron can stop',
      source:
        'judgement: territory crossed; the Caucasus, Iran and Afghanistan count as the rest of the world (J)',
    },
    // corridors: northern, middle, eastern, southern
    'corridor_building[patron, corridor]': {
      unit: 'share',
      mid: {
        russia: [0.8, 0, 0, 0.2],
        china: [0, 0.3, 0.6, 0.1],
        us: [0, 1, 0, 0],
        eu: [0, 1, 0, 0],
        turkiye: [0, 0.8, 0, 0.2],
        row: [0, 0.3, 0.2, 0.5],
      },
      min: 0,
      max: 1,
      symbol: 'inv_cor',
      meaning: 'share of the transport investment of a patron that goes to a corridor',
      source: 'judgement: announced projects (J)',
    },
  },
} satisfies ModelPart
