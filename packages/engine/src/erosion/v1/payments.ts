import type { ModelPart } from '#model/schema'

/**
 * Payments: in which network a state settles its trade. Settlement follows trade shares, and pushes by
 * patrons move it as far as the state accepts them; a snapback of sanctions drives it from the Eurasian
 * network. Here the essay sees the strength of the US: binding the five to a Western financial network.
 * Form: logit written as changes from the start shares.
 */
export const payments = {
  parameters: {
    settlement_response: {
      unit: '1',
      mid: 3,
      low: 1,
      high: 6,
      min: 0,
      max: 50,
      symbol: 'e_net',
      meaning: 'log odds of a network per unit of trade share settled in it',
      source: 'judgement: no estimate found (J)',
    },
    push_effect: {
      unit: '1',
      mid: 1,
      low: 0.3,
      high: 1.6,
      min: 0,
      max: 50,
      symbol: 'e_push',
      meaning: 'log odds of a network per accepted unit of push',
      source: 'judgement: no estimate found; the number that decides what the US network policy does (J)',
    },
    settlement_adjustment_time: {
      unit: 'year',
      mid: 5,
      low: 3,
      high: 8,
      min: 0.01,
      max: 100,
      symbol: 'tau_net',
      meaning: 'time in which banks, cards and correspondent lines follow',
      source: 'judgement: as slow as trade contracts (J)',
    },
    snapback_effect: {
      unit: '1',
      mid: 1,
      low: 0.3,
      high: 2,
      min: 0,
      max: 50,
      symbol: 'n_snap',
      meaning: 'log odds that the Eurasian network loses under a snapback of sanctions',
      source: 'judgement: secondary sanctions under Executive Order 14114 of 2023 (M); size judged (J)',
    },
  },
  levers: {
    'network_push[network, patron]': {
      unit: '1',
      owner: 'patron',
      base: 0,
      low: 0,
      high: {
        western: [0, 0, 3, 0, 0, 0],
        eurasian: [1.5, 0, 0, 0, 0, 0],
        chinese: [0, 0, 0, 0, 0, 0],
      },
      symbol: 'push_net',
      meaning: 'push of a patron for a payment network, log odds at full effort and acceptance',
      source: 'judgement: a tripling of the odds is a large programme (J)',
    },
  },
  exogenous: {
    snapback: {
      unit: '1',
      base: 0,
      symbol: 'snapback',
      meaning: '1 while secondary sanctions on the Eurasian network snap back',
      source: 'judgement: none in a run without shocks',
    },
  },
  auxiliaries: {
    'payment_reach[patron, state]': {
      unit: 'share',
      equation: 'sum(network, payment_coverage[network, patron] * settlement[network, state])',
      symbol: 'compat',
      meaning: 'how well the networks of a state pay a patron',
      source: 'definition',
    },
    'settlement_pull[network, state]': {
      unit: '1',
      equation: `
        start_settlement[network, state] * exp(
          settlement_response * sum(patron,
            settlement_network[network, patron] * (share[patron, state] - start_share[patron, state]))
          + push_effect * sum(patron,
            network_push[network, patron] * effort[patron] * acceptance[patron, general, state])
          - if(network == eurasian, snapback_effect * snapback, 0))`,
      symbol: 'net_pull',
      meaning: 'start share of a network times what trade, pushes and sanctions have made of it',
      source: 'form: logit written as changes from the start',
    },
  },
  stocks: {
    'settlement[network, state]': {
      unit: 'share',
      initial: 'start_settlement[network, state]',
      rate: `
        (settlement_pull[network, state] / sum(other_network, settlement_pull[other_network, state])
          - settlement[network, state]) / settlement_adjustment_time`,
      symbol: 'net',
      meaning: 'share of a network in the settlement of a state; sums to one over networks',
      source: 'form: partial adjustment with one time constant',
    },
  },
} satisfies ModelPart
