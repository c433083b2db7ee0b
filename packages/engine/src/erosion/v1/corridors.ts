import type { ModelPart } from '#model/schema'

/**
 * Corridors: what flows on each and what it costs to use it. Flow near capacity congests; building adds
 * capacity and, with it, speed and reliability. States add some capacity themselves, patrons the rest.
 * Form: the congestion function of the US Bureau of Public Roads (1964).
 */
export const corridors = {
  parameters: {
    congestion_cost: {
      unit: '1',
      mid: 0.06,
      low: 0.02,
      high: 0.12,
      min: 0,
      max: 2,
      symbol: 'c_cong',
      meaning: 'ad valorem cost of congestion where flow equals capacity',
      source: 'judgement: a few days at the value of time of Hummels and Schaur 2013, 0.6–2.1 % a day (J)',
    },
    congestion_power: {
      unit: '1',
      mid: 4,
      min: 1,
      max: 10,
      meaning: 'power of flow over capacity in the cost of congestion',
      source: 'US Bureau of Public Roads, Traffic Assignment Manual, 1964 (M)',
    },
    congestion_limit: {
      unit: '1',
      mid: 20,
      min: 1,
      max: 1e6,
      meaning: 'largest multiple of the cost of congestion, about twice the capacity in use',
      source: 'judgement: keeps a collapse of capacity finite; never reached otherwise (J)',
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
      source:
        'Middle Corridor: some 20 days saved (F) at 0.3 % a day for ore (J) to 1 % (F), over a tripling',
    },
    background_capacity_growth: {
      unit: '1 / year',
      mid: 0.04,
      low: 0.03,
      high: 0.05,
      min: -0.5,
      max: 0.5,
      symbol: 'cap_bg',
      meaning: 'growth of capacity that the states pay themselves',
      source: 'judgement: about the growth of their trade (J)',
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
      source:
        'EBRD 2023: EUR 18.5 bn for about 10 Mt a year more on the Middle Corridor (F; value of a tonne J)',
    },
  },
  auxiliaries: {
    'third_country_share[state]': {
      unit: 'share',
      equation: 'sum(patron, third_country[patron] * share[patron, state])',
      meaning: 'share of the trade of a state that needs a transit corridor',
      source: 'definition',
    },
    'corridor_flow[corridor]': {
      unit: 'bn USD / year',
      equation: `
        sum(state, trade[state] * (sum(patron, direct_route[corridor, patron] * share[patron, state])
          + route[corridor, state] * third_country_share[state]))`,
      symbol: 'flow',
      meaning: 'goods of the five states on a corridor',
      source: 'definition',
    },
    'corridor_cost[corridor]': {
      unit: '1',
      equation: `
        congestion_cost * (min(congestion_limit,
            (corridor_flow[corridor] / corridor_capacity[corridor]) ^ congestion_power)
          - start_utilisation[corridor] ^ congestion_power)
        - quality_saving * ln(corridor_capacity[corridor] / initial(corridor_capacity[corridor]))`,
      meaning:
        'ad valorem cost of a corridor for everyone, as a change since the start: congestion and quality',
      source: 'form: US Bureau of Public Roads 1964 for congestion (M); log of capacity for quality (J)',
    },
  },
  stocks: {
    'corridor_capacity[corridor]': {
      unit: 'bn USD / year',
      initial: 'corridor_flow[corridor] / start_utilisation[corridor]',
      rate: `
        background_capacity_growth * corridor_capacity[corridor]
        + capacity_yield * sum(patron, corridor_building[patron, corridor]
          * sum(state, completion[patron, transport, state]))`,
      symbol: 'capacity',
      meaning: 'goods that a corridor can carry',
      source: 'form: completed transport projects add capacity in proportion',
    },
  },
} satisfies ModelPart
