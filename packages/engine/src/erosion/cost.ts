import type { ModelPart } from '#model/schema'

/**
 * Cost: what policies cost those who hold them, told apart: grants, loans at risk, the running of
 * institutional instruments, and trade and revenue forgone. Every instrument has a price that rises faster
 * than its intensity and is paid as far as it is used. The five pay for leaning: what a route, a network
 * or a partner costs beyond the one that the market would choose. Undiscounted, from the start of the run.
 * Form: price times use, marginal price rising with intensity; Harberger triangles for choices.
 */
export const cost = {
  parameters: {
    // spending: grants, loans, running, forgone; patrons: russia, china, us, eu, turkiye, row
    'public_money[spending, patron]': {
      unit: 'share',
      mid: {
        grants: [0.1, 0.05, 0.1, 0.2, 0.05, 0],
        loans: [0.5, 0.6, 0.6, 0.3, 0.2, 0],
        running: [0, 0, 0, 0, 0, 0],
        forgone: [0, 0, 0, 0, 0, 0],
      },
      low: {
        grants: [0.05, 0.02, 0.03, 0.1, 0, 0],
        loans: [0.35, 0.4, 0.45, 0.2, 0.1, 0],
        running: [0, 0, 0, 0, 0, 0],
        forgone: [0, 0, 0, 0, 0, 0],
      },
      high: {
        grants: [0.2, 0.1, 0.2, 0.3, 0.1, 0],
        loans: [0.65, 0.8, 0.75, 0.4, 0.3, 0],
        running: [0, 0, 0, 0, 0, 0],
        forgone: [0, 0, 0, 0, 0, 0],
      },
      min: 0,
      max: 1,
      symbol: 'pub_share',
      meaning: 'public money in policy investment that is built, by kind',
      evidence: 'Fd',
      source:
        'EXIM letter for 0.9 of 1.1 bn; Russian-Kyrgyz fund half grant, half loan (F); the others judged',
    },
    // patrons: russia, china, us, eu, turkiye, row
    'loan_loss[patron]': {
      unit: 'share',
      mid: [0.3, 0.15, 0.05, 0.05, 0.1, 0.1],
      low: [0.1, 0.05, 0.01, 0.01, 0.03, 0.03],
      high: [0.7, 0.35, 0.15, 0.12, 0.25, 0.25],
      min: 0,
      max: 1,
      meaning: 'share of public loans that is not paid back',
      evidence: 'Fd',
      source:
        'Russia wrote off all 489 m USD that Kyrgyzstan owed, 2013–17, and 865 m of Uzbekistan (F); EXIM: 0.5 % overdue in 2020, 2 % at most by law (F), more for mines; others judged',
    },
    // instruments: settlement, integration, mandate, technology, security, repeal, standing
    'instrument_price[instrument]': {
      unit: 'bn USD / year',
      mid: [0.05, 0.03, 0.02, 0.05, 0.1, 0.002, 0.01],
      low: [0.02, 0.015, 0.01, 0.02, 0.04, 0.001, 0.005],
      high: [0.12, 0.08, 0.05, 0.12, 0.25, 0.005, 0.02],
      min: 0,
      max: 1000,
      meaning:
        'running cost of an instrument in a state at intensity one and full effort, the first half of its rise',
      evidence: 'Fd',
      source:
        'Eurasian Commission: 4 bn roubles of Russia in 2012, 0.13 bn USD; US aid to the five, 0.18–0.2 bn a year; arms pledged in 2012, 1.1 bn to Kyrgyzstan and 0.2 bn to Tajikistan (F); scaled by judgement',
    },
    choice_price: {
      unit: '1',
      mid: 0.01,
      low: 0.004,
      high: 0.03,
      min: 0,
      max: 10,
      meaning: 'cost of a choice of the five, as a share of the flow, per squared log odds',
      evidence: 'Fd',
      source:
        'Harberger triangle: half of squared log odds over the elasticity, 1/2 over 15 (routes) to 1/2 over 100',
    },
  },
  auxiliaries: {
    'cost[patron]': {
      unit: 'bn USD',
      equation: `
        spent[grants, patron] + loan_loss[patron] * spent[loans, patron] + spent[running, patron]
        + spent[forgone, patron]`,
      symbol: 'cost',
      meaning: 'cost of the policy of a patron so far: grants, loans expected to be lost, running, forgone',
      source: 'definition',
    },
  },
  stocks: {
    'spent[spending, patron]': {
      unit: 'bn USD',
      initial: '0',
      rate: `
        public_money[spending, patron] * realisation[patron] * sum(sector, sum(state,
          extra_offer[patron, sector, state] * acceptance[patron, sector, state]))
        + if(spending == loans, sum(state,
          export_credit[patron] * policy_allocation[patron, state] * effort[patron, state]),
        if(spending == running, sum(state, effort[patron, state] * (
          sum(network, instrument_price[settlement] * network_push[network, patron]
            * (1 + network_push[network, patron]))
          + instrument_price[technology] * technology_push[patron] * (1 + technology_push[patron])
          + instrument_price[security] * security_push[patron] * (1 + security_push[patron])
          + if(patron == russia, instrument_price[standing]
            + instrument_price[integration] * integration_push * (1 + integration_push)
            + instrument_price[mandate] * mandate_push * (1 + mandate_push),
          if(patron == us, instrument_price[standing]
            + instrument_price[repeal] * repeal_effort * (1 + repeal_effort), 0)))),
        if(spending == forgone, if(patron == russia, sum(state,
          transit_rebate * effort[russia, state] * transit[state]
          + coercion_trade_loss * coercion[state] * share[russia, state] * trade[state]
          + energy_discount * effort[russia, state] * gas_price * russian_gas[state]), 0), 0)))`,
      meaning: 'money of a patron in its policy so far, by kind; loans are principal at risk',
      source: 'definition',
    },
    'cost_of_choice[state]': {
      unit: 'bn USD',
      initial: '0',
      rate: `
        choice_price * (
          sum(corridor, square(route_choice[corridor])) * sum(cargo, third_trade[cargo, state])
          + sum(network, square(settlement_choice[network])) * trade[state]
          + sum(patron, sum(sector, (usual_offer[patron, sector, state] + extra_offer[patron, sector, state])
            * (square(alignment[patron]) + if(sector == minerals, square(licensing[patron]), 0)))))`,
      meaning: 'cost to a state so far of leaning by policy: dearer ways, networks and partners',
      source: 'form: Harberger triangle, half the squared wedge times the response',
    },
  },
} satisfies ModelPart
