import type { ModelPart } from '#model/schema'

/**
 * Route choice and transit: trade with third countries spreads over corridors by their cost. The way
 * through Russia also carries the risk that distrust sees in it, the cost of a closure and the relief of a
 * rebate. What crosses Russia is the position of obligatory intermediary.
 * Form: logit written as changes from the start shares.
 */
export const routes = {
  parameters: {
    route_sensitivity: {
      unit: '1',
      mid: 15,
      low: 6,
      high: 30,
      min: 0,
      max: 100,
      symbol: 'l_route',
      meaning: 'log odds of a route per unit of ad valorem cost',
      source: 'freight studies: 3, 6, 10 per log of generalised cost (M), cost being 0.2–0.4 of value (J)',
    },
    route_adjustment_time: {
      unit: 'year',
      mid: 3,
      low: 1.5,
      high: 6,
      min: 0.01,
      max: 100,
      symbol: 'tau_route',
      meaning: 'time in which forwarding contracts and pipelines follow',
      source: 'judgement: the Middle Corridor grew threefold in 2022–24, oil pipelines are slower (J)',
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
      source:
        'judgement: northern container transit fell by half into 2023 (F), only partly for want of trust (J)',
    },
    closure_cost: {
      unit: '1',
      mid: 0.15,
      low: 0.05,
      high: 0.3,
      min: 0,
      max: 2,
      symbol: 'c_close',
      meaning: 'ad valorem cost of the northern route while Moscow closes it',
      source:
        'judgement: one episode, the order to suspend the Caspian pipeline in July 2022 (F), size judged (J)',
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
  },
  exogenous: {
    closure: {
      unit: '1',
      base: 0,
      symbol: 'closure',
      meaning: '1 while Moscow closes the northern corridor',
      source: 'judgement: none in a run without shocks',
    },
  },
  auxiliaries: {
    'route_cost[corridor, state]': {
      unit: '1',
      equation: `
        corridor_cost[corridor]
        + if(corridor == northern,
          distrust_cost * trust_lost[state] + closure_cost * closure - transit_rebate * effort[russia], 0)`,
      symbol: 'route_cost',
      meaning: 'ad valorem cost of a corridor for a state, as a change since the start',
      source: 'form: sum of ad valorem costs',
    },
    'route_pull[corridor, state]': {
      unit: '1',
      equation: 'start_route[corridor, state] * exp(-route_sensitivity * route_cost[corridor, state])',
      symbol: 'route_pull',
      meaning: 'start share of a corridor times what cost has made of it',
      source: 'form: logit written as changes from the start',
    },
    'transit[state]': {
      unit: 'bn USD / year',
      equation: 'trade[state] * route[northern, state] * third_country_share[state]',
      symbol: 'transit',
      meaning: 'trade with third countries that crosses Russia',
      source: 'definition',
    },
  },
  stocks: {
    'route[corridor, state]': {
      unit: 'share',
      initial: 'start_route[corridor, state]',
      rate: `
        (route_pull[corridor, state] / sum(other_corridor, route_pull[other_corridor, state])
          - route[corridor, state]) / route_adjustment_time`,
      symbol: 'route',
      meaning: 'share of a corridor in the trade of a state with third countries; sums to one over corridors',
      source: 'form: partial adjustment with one time constant',
    },
  },
} satisfies ModelPart
