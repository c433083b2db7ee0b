import type { ModelPart } from '#model/schema'

/**
 * Payments: in which network a state settles its trade. Settlement follows trade shares; pushes by patrons
 * move it as far as the state accepts them, and states may choose one; a snapback of secondary sanctions
 * drives it from the Eurasian network. Here the essay sees the strength of the US.
 * Form: logit written as changes from the start shares.
 */
export const payments = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_settlement[network, state]': {
      unit: 'share',
      mid: {
        western: [0.78, 0.72, 0.52, 0.55, 0.8],
        eurasian: [0.17, 0.21, 0.35, 0.36, 0.05],
        chinese: [0.05, 0.07, 0.13, 0.09, 0.15],
      },
      min: 0,
      max: 1,
      composition: { over: 'network', concentration: 60 },
      symbol: 'net0',
      meaning: 'share of a network in cross-border settlement at the start',
      evidence: 'Fd',
      source: 'trade shares of 2024 and remittances, weighted by the network in which each settles',
    },
    // patrons: russia, china, us, eu, turkiye, row
    'settlement_network[network, patron]': {
      unit: 'share',
      mid: {
        western: [0.1, 0.45, 0.98, 0.98, 0.9, 0.85],
        eurasian: [0.8, 0.05, 0.01, 0.01, 0.05, 0.05],
        chinese: [0.1, 0.5, 0.01, 0.01, 0.05, 0.1],
      },
      min: 0.001,
      max: 1,
      symbol: 'member',
      meaning: 'share of the trade with a patron that settles in a network, and how well the network pays it',
      evidence: 'F',
      source:
        'Putin, June 2023: about 90 % of trade with the EAEU in roubles, over 80 % with China in roubles and yuan; others judged',
    },
    'network_control[network, patron]': {
      unit: 'share',
      mid: {
        western: [0, 0, 0.68, 0.32, 0, 0],
        eurasian: [1, 0, 0, 0, 0, 0],
        chinese: [0, 1, 0, 0, 0, 0],
      },
      min: 0,
      max: 1,
      symbol: 'own_net',
      meaning: 'share of a network that a patron can switch off',
      evidence: 'F',
      source: 'SWIFT, December 2023: 47.5 % of payments in dollars, 22.4 in euros, 68 to 32',
    },
    settlement_response: {
      unit: '1',
      mid: 3,
      low: 1,
      high: 6,
      min: 0,
      max: 50,
      symbol: 'e_net',
      meaning: 'log odds of a network per unit of trade share settled in it',
      evidence: 'J',
      judge: 'makers of the model',
      source: 'judgement: no estimate found; 3 lets settlement follow trade nearly one to one',
    },
    push_effect: {
      unit: '1',
      mid: 1,
      low: 0.1,
      high: 1.6,
      min: 0,
      max: 50,
      symbol: 'e_push',
      meaning: 'log odds of a network per accepted unit of push',
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: no estimate found, so that next to nothing is in the range; decides what a network policy does',
    },
    snapback_effect: {
      unit: '1',
      mid: 1,
      low: 0.3,
      high: 2,
      min: 0,
      max: 50,
      symbol: 'n_snap',
      meaning: 'log odds that Eurasian settlement, and log that re-exports, lose under a snapback',
      evidence: 'Fd',
      source:
        'secondary sanctions, EO 14114 of December 2023: Mir closed, trade of affected goods −10 to −50 %',
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
        chinese: [0, 1.5, 0, 0, 0, 0],
      },
      symbol: 'push_net',
      meaning: 'push of a patron for a payment network, log odds at full effort and acceptance',
      source: 'judgement: a tripling of the odds is a large programme (J)',
    },
    'settlement_choice[network]': {
      unit: '1',
      owner: 'five',
      base: 0,
      low: -1,
      high: 1,
      meaning: 'log odds by which the five favour a payment network by their own rules',
      source: 'judgement: 1 all but triples the odds (J)',
    },
  },
  exogenous: {
    snapback: {
      unit: '1',
      base: 0,
      symbol: 'snapback',
      meaning: '1 while secondary sanctions snap back on Eurasian payments and re-exports',
      source: 'judgement: none in a run without shocks',
    },
  },
  auxiliaries: {
    'settlement_pull[network, state]': {
      unit: '1',
      equation: `
        start_settlement[network, state] * exp(
          settlement_response * sum(patron, settlement_network[network, patron]
            * (share[patron, state] - initial(share[patron, state])))
          + push_effect * sum(patron,
            network_push[network, patron] * effort[patron, state] * acceptance[patron, general, state])
          + settlement_choice[network]
          - if(network == eurasian, snapback_effect * snapback, 0))`,
      symbol: 'net_pull',
      meaning: 'start share of a network times what trade, pushes, choice and sanctions have made of it',
      source: 'form: logit written as changes from the start',
    },
  },
  stocks: {
    'settlement[network, state]': {
      unit: 'share',
      initial: 'start_settlement[network, state]',
      rate: `
        (settlement_pull[network, state] / sum(other_network, settlement_pull[other_network, state])
          - settlement[network, state]) / adjustment_time[settlement]`,
      symbol: 'net',
      meaning: 'share of a network in the settlement of a state; sums to one over networks',
      source: 'form: partial adjustment with one time constant',
    },
  },
} satisfies ModelPart
