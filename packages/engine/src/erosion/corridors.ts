import type { ModelPart } from '#model/schema'

/**
 * Corridors: what flows on each and what it costs to use it. Trade with Russia crosses the northern border
 * and trade with China the eastern one; all other trade chooses a corridor. Flow near capacity congests;
 * building adds capacity and, with it, speed. States add some capacity as they grow, patrons the rest.
 * Form: fourth power of use, after the US Bureau of Public Roads (1964), bent to a logarithm far above capacity.
 */
export const corridors = {
  parameters: {
    // corridors: northern, middle, eastern, southern
    'start_utilisation[corridor]': {
      unit: 'share',
      mid: [0.75, 0.75, 0.8, 0.6],
      min: 1e-9,
      max: 3,
      symbol: 'util0',
      meaning: 'flow over capacity at the start',
      evidence: 'Fd',
      source: 'Middle Corridor 2024: 4.5 Mt of a capacity of 6 Mt; the others by analogy',
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
      evidence: 'Fd',
      source: 'territory crossed; the Caucasus, Iran and Afghanistan count as the rest of the world',
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
      evidence: 'Fd',
      source:
        'China–Kyrgyzstan–Uzbekistan railway and Global Gateway to the Caspian, as announced (F); the split is judged',
    },
    congestion_cost: {
      unit: '1',
      mid: 0.06,
      low: 0.02,
      high: 0.12,
      min: 0,
      max: 2,
      symbol: 'c_cong',
      meaning: 'ad valorem cost of congestion per log of one and the fourth power of use',
      evidence: 'Fd',
      source:
        'three to twelve days of waiting at the value of time of Hummels and Schaur 2013, 0.6–2.1 % a day',
    },
    quality_saving: {
      unit: '1',
      mid: 0.05,
      low: 0,
      high: 0.12,
      min: 0,
      max: 2,
      symbol: 'c_qual',
      meaning: 'ad valorem saving in time and reliability per log of capacity built',
      evidence: 'Fd',
      source:
        'Middle Corridor: some 20 days saved over a tripling (F), at 0.3 % a day for ore (J) to 1 % (F)',
    },
    capacity_yield: {
      unit: '1 / year',
      mid: 1,
      low: 0.5,
      high: 2,
      min: 0,
      max: 50,
      symbol: 'cap_yield',
      meaning: 'yearly trade carried per dollar of transport capital built',
      evidence: 'Fd',
      source:
        'EBRD 2023: EUR 18.5 bn for about 10 Mt a year more on the Middle Corridor, at some 2,000 USD a tonne',
    },
  },
  auxiliaries: {
    'third_trade[cargo, state]': {
      unit: 'bn USD / year',
      equation: `
        sum(line, if(line == oil, if(cargo == liquid, line_trade[line, state], 0),
            if(cargo == liquid, 0, line_trade[line, state]))
          * (1 - line_share[line, russia, state] - line_share[line, china, state]))`,
      meaning: 'trade of a state with others than Russia and China, which needs a corridor',
      source: 'definition; oil goes by pipeline and tanker, all else dry',
    },
    'corridor_flow[corridor]': {
      unit: 'bn USD / year',
      equation: `
        sum(state, sum(cargo, route[corridor, cargo, state] * third_trade[cargo, state])
          + if(corridor == northern, trade[state] * share[russia, state],
            if(corridor == eastern, trade[state] * share[china, state], 0)))`,
      symbol: 'flow',
      meaning: 'goods of the five states on a corridor',
      source: 'definition',
    },
    'corridor_cost[corridor]': {
      unit: '1',
      equation: `
        congestion_cost * ln((1 + (corridor_flow[corridor] / corridor_capacity[corridor]) ^ 4)
          / (1 + start_utilisation[corridor] ^ 4))
        - quality_saving * ln(corridor_capacity[corridor] / initial(corridor_capacity[corridor]))`,
      meaning:
        'ad valorem cost of a corridor for everyone, as a change since the start: congestion and quality',
      source:
        'form: US Bureau of Public Roads 1964 for congestion near capacity; log of capacity for quality (J)',
    },
  },
  stocks: {
    'corridor_capacity[corridor]': {
      unit: 'bn USD / year',
      initial: 'corridor_flow[corridor] / start_utilisation[corridor]',
      rate: `
        corridor_capacity[corridor] * sum(state, state_weight[state] * (gdp_growth[state] + gdp_shock[state]))
        + capacity_yield * sum(patron, corridor_building[patron, corridor]
          * sum(state, construction[patron, transport, state] / construction_time[transport]))`,
      symbol: 'capacity',
      meaning: 'goods that a corridor can carry',
      source: 'form: states add capacity as they grow; completed transport projects add in proportion',
    },
  },
} satisfies ModelPart
