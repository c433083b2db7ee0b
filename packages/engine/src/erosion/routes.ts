import type { ModelPart } from '#model/schema'

/**
 * Route choice and transit: trade with third countries spreads over corridors by their cost, oil hardly,
 * for want of pipelines. The way through Russia also carries the risk that distrust sees in it, the
 * closures that Moscow inflicts on a state, and the relief of a rebate. States may favour a corridor by
 * policy. What crosses Russia is the position of obligatory intermediary.
 * Form: logit written as changes from the start shares.
 */
export const routes = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_route[corridor, cargo, state]': {
      unit: 'share',
      mid: {
        northern: { liquid: [0.93, 0.6, 0.6, 0.6, 0.1], dry: [0.55, 0.48, 0.55, 0.5, 0.12] },
        middle: { liquid: [0.06, 0.2, 0.15, 0.15, 0.6], dry: [0.1, 0.1, 0.08, 0.08, 0.33] },
        eastern: { liquid: [0.005, 0.1, 0.15, 0.1, 0.05], dry: [0.22, 0.12, 0.24, 0.14, 0.1] },
        southern: { liquid: [0.005, 0.1, 0.1, 0.15, 0.25], dry: [0.13, 0.3, 0.13, 0.28, 0.45] },
      },
      min: 0,
      max: 1,
      composition: { over: 'corridor', concentration: 100 },
      symbol: 'route0',
      meaning: 'share of a corridor in the trade of a state with third countries at the start',
      evidence: 'Fd',
      source:
        'Kazakh oil 2024: 63.7 of 68.6 Mt through Russia, 5.0 by the Caspian (Fd); dry cargo J on transit statistics',
    },
    route_sensitivity: {
      unit: '1',
      mid: 15,
      low: 6,
      high: 30,
      min: 0,
      max: 100,
      symbol: 'l_route',
      meaning: 'log odds of a route per unit of ad valorem cost',
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: freight moves by one to three per cent per cent of its cost, which is 0.2–0.4 of value; estimates differ by mode, good and land (12 studies compared in Transport Policy, 2011, F)',
    },
    distrust_cost: {
      unit: '1',
      mid: 0.1,
      low: 0.03,
      high: 0.2,
      min: 0,
      max: 2,
      symbol: 'c_risk',
      meaning: 'ad valorem risk premium of the northern route per unit of trust in Russia lost',
      evidence: 'Fd',
      source:
        'northern container transit fell by 54 % into 2023, an implied premium of 0.1–0.3, of which a part is trust',
    },
    closure_cost: {
      unit: '1',
      mid: 0.15,
      low: 0.05,
      high: 0.3,
      min: 0,
      max: 2,
      symbol: 'c_close',
      meaning: 'ad valorem cost of the northern route under full coercion of a state',
      evidence: 'Fd',
      source:
        'Caspian pipeline, July 2022: an order to suspend for 30 days; a month in twelve at twice the cost of the way',
    },
  },
  levers: {
    transit_rebate: {
      unit: '1',
      owner: 'russia',
      base: 0,
      low: 0,
      high: 0.03,
      symbol: 'relief[russia]',
      meaning: 'ad valorem rebate on transit through Russia at full effort',
      source: 'judgement: a few percent of value is what a transit tariff can give (J)',
    },
    'route_choice[corridor]': {
      unit: '1',
      owner: 'five',
      base: 0,
      low: -1,
      high: 1,
      meaning: 'log odds by which the five favour a corridor: tariffs, permits, own building',
      source: 'judgement: 1 all but triples the odds (J)',
    },
  },
  auxiliaries: {
    'route_cost[corridor, cargo, state]': {
      unit: '1',
      equation: `
        corridor_cost[corridor]
        + if(corridor == northern, distrust_cost * trust_lost[state] + closure_cost * coercion[state]
          - transit_rebate * effort[russia, state], 0)`,
      symbol: 'route_cost',
      meaning: 'ad valorem cost of a corridor for a state, as a change since the start',
      source: 'form: sum of ad valorem costs',
    },
    'route_pull[corridor, cargo, state]': {
      unit: '1',
      equation: `
        start_route[corridor, cargo, state] * exp(if(cargo == liquid, line_response[oil], 1)
          * (route_choice[corridor] - route_sensitivity * route_cost[corridor, cargo, state]))`,
      symbol: 'route_pull',
      meaning: 'start share of a corridor times what cost and choice have made of it',
      source: 'form: logit written as changes from the start',
    },
    'transit[state]': {
      unit: 'bn USD / year',
      equation: 'sum(cargo, route[northern, cargo, state] * third_trade[cargo, state])',
      symbol: 'transit',
      meaning: 'trade with third countries that crosses Russia',
      source: 'definition',
    },
  },
  stocks: {
    'route[corridor, cargo, state]': {
      unit: 'share',
      initial: 'start_route[corridor, cargo, state]',
      rate: `
        (route_pull[corridor, cargo, state]
            / sum(other_corridor, route_pull[other_corridor, cargo, state])
          - route[corridor, cargo, state]) / adjustment_time[routes]`,
      symbol: 'route',
      meaning: 'share of a corridor in the trade of a state with third countries; sums to one over corridors',
      source: 'form: partial adjustment with one time constant',
    },
  },
} satisfies ModelPart
