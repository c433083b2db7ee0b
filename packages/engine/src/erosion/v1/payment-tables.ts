import type { ModelPart } from '#model/schema'

/**
 * Payments, tables: the networks in which states settle at the start, in which trade with a patron
 * settles, which patrons a network can pay, and who can switch it off.
 */
export const paymentTables = {
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
      symbol: 'net0',
      meaning: 'share of a network in cross-border settlement at the start',
      source: 'judgement: trade shares and remittances, weighted by the network in which each settles (J)',
    },
    // patrons: russia, china, us, eu, turkiye, row
    'settlement_network[network, patron]': {
      unit: 'share',
      mid: {
        western: [0.1, 0.45, 1, 1, 0.9, 0.85],
        eurasian: [0.8, 0.05, 0, 0, 0.05, 0.05],
        chinese: [0.1, 0.5, 0, 0, 0.05, 0.1],
      },
      min: 0,
      max: 1,
      symbol: 'member',
      meaning: 'share of the trade with a patron that settles in a network',
      source: 'judgement: trade with Russia mostly in roubles, with China half in yuan (J)',
    },
    'payment_coverage[network, patron]': {
      unit: 'share',
      mid: {
        western: [0.1, 0.7, 1, 1, 0.95, 0.95],
        eurasian: [1, 0.2, 0, 0, 0.1, 0.1],
        chinese: [0.3, 1, 0.1, 0.15, 0.3, 0.5],
      },
      min: 0,
      max: 1,
      symbol: 'reach',
      meaning: 'how well a network pays a patron',
      source: 'judgement: sanctions since 2022 close most Western payments to Russia (J)',
    },
    'network_control[network, patron]': {
      unit: 'share',
      mid: {
        western: [0, 0, 0.6, 0.4, 0, 0],
        eurasian: [1, 0, 0, 0, 0, 0],
        chinese: [0, 1, 0, 0, 0, 0],
      },
      min: 0,
      max: 1,
      symbol: 'own_net',
      meaning: 'share of a network that a patron can switch off',
      source: 'judgement: dollar clearing and secondary sanctions against euro clearing and SWIFT (J)',
    },
  },
} satisfies ModelPart
