import type { ModelPart } from '#model/schema'

/**
 * Cost: public money for policy offers that reach construction, running cost of the other instruments and,
 * for Russia, rebates given and own trade lost to coercion. Undiscounted, from the start of the run.
 */
export const cost = {
  parameters: {
    // patrons: russia, china, us, eu, turkiye, row
    'public_share[patron]': {
      unit: 'share',
      mid: [0.6, 0, 0.7, 0, 0, 0],
      low: [0.4, 0, 0.5, 0, 0, 0],
      high: [0.8, 0, 0.85, 0, 0, 0],
      min: 0,
      max: 1,
      symbol: 'pub_share',
      meaning: 'public money in policy investment',
      source: 'US: EXIM letter of interest for 0.9 of the 1.1 bn USD of the tungsten venture (F); Russia J',
    },
    coercion_trade_loss: {
      unit: 'share',
      mid: 0.03,
      low: 0.01,
      high: 0.06,
      min: 0,
      max: 1,
      symbol: 'c_coerc',
      meaning: 'own trade lost under full coercion',
      source: 'judgement: embargoes hit single goods (J)',
    },
  },
  levers: {
    'programme_cost[patron]': {
      unit: 'bn USD / year',
      owner: 'patron',
      base: 0,
      symbol: 'side_cost',
      meaning: 'cost of the instruments other than investment at full effort; to be set with them',
      source: 'judgement without an anchor: 0.10–0.15 for each institutional instrument of Russia (J)',
    },
  },
  stocks: {
    'cost[patron]': {
      unit: 'bn USD',
      initial: '0',
      rate: `
        public_share[patron] * realisation[patron] * effort[patron]
          * sum(sector, policy_offer[patron, sector]
            * sum(state, policy_allocation[patron, state] * acceptance[patron, sector, state]))
        + programme_cost[patron] * effort[patron]
        + if(patron == russia,
          transit_rebate * effort[russia] * sum(state, transit[state])
            + coercion_trade_loss * coercion * sum(state, share[russia, state] * trade[state]), 0)`,
      symbol: 'cost',
      meaning: 'public money and own trade spent on the policy of a patron so far',
      source: 'definition',
    },
  },
} satisfies ModelPart
