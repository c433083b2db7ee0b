import type { ModelPart } from '#model/schema'

/**
 * Trade: how much of each line a state trades, and with whom. A cheaper way to a partner diverts trade to
 * it from the others (lower nest) and creates trade, as expenditure answers the price index of the line
 * (upper nest). Start figures are met exactly: only changes of mass, cost and policy move them.
 * Form: nested Armington demand written as changes from a start, with gravity masses.
 */
export const trade = {
  parameters: {
    mass_elasticity: {
      unit: '1',
      mid: 0.5,
      low: 0.2,
      high: 0.85,
      min: 0,
      max: 3,
      symbol: 'b_mass',
      meaning: 'log odds of trade per log of the mass of a partner',
      evidence: 'E',
      source:
        'backcast 2010–24 of the first version, flat from 0.3 to 0.5; gravity, near 1 on GDP (F), is the most',
    },
    trade_elasticity: {
      unit: '1',
      mid: 4,
      low: 2,
      high: 6.7,
      min: 0,
      max: 30,
      symbol: 'sigma',
      meaning: 'log odds of trade per unit of ad valorem cost, in the long run',
      evidence: 'F',
      source:
        'Simonovska and Waugh 2014, about 4; Boehm and others 2023, 1.75–2.25 after 7–10 years; the high end judged',
    },
    expenditure_elasticity: {
      unit: '1',
      mid: 1,
      low: 0.5,
      high: 1.7,
      min: 0,
      max: 10,
      meaning: 'log of trade in a line per log of its price index, with the sign turned',
      evidence: 'F',
      source: 'Senhadji 1998: price elasticity of imports slightly above 1 in the long run; range judged',
    },
    payment_trade_cost: {
      unit: '1',
      mid: 0.08,
      low: 0.03,
      high: 0.15,
      min: 0,
      max: 2,
      symbol: 'c_pay',
      meaning: 'ad valorem cost per log loss of usable payment networks',
      evidence: 'F',
      source:
        'agents for blocked rouble payments took 3–5 %, then up to 8 and 12 % in 2024, 2–3 % in 2025 (Kommersant, The Bell, Reuters)',
    },
    customs_union_saving: {
      unit: '1',
      mid: 0.0125,
      low: -0.0375,
      high: 0.0625,
      min: -1,
      max: 1,
      meaning: 'ad valorem saving in trade with Russia per unit of depth of integration',
      evidence: 'F',
      source:
        'Mukhamediyev and Khitakhunov 2000–15, Tumanyan 2018, Mogilevskii 2012: −0.15, 0.05, 0.25 log points over 4',
    },
    'share_volatility[state]': {
      unit: '1',
      mid: 0.21,
      low: 0.15,
      high: 0.3,
      min: 0.001,
      max: 2,
      meaning:
        'standard deviation of what a year adds to the log odds of a trade share, beyond what is modelled',
      evidence: 'E',
      source:
        'seven series of data/trade_shares.csv, 2000–2010, errors of observation taken off: 0.21 pooled, 0.15–0.3 by series',
    },
  },
  exogenous: {
    'share_shock[patron, state]': {
      unit: '1 / year',
      base: 0,
      meaning: 'chance that moves trade to a patron, in yearly volatilities of the state',
      source: 'none in a run without noise',
    },
    'pipeline_opening[patron, state]': {
      unit: '1',
      base: 0,
      meaning: 'log odds that a new pipeline gives a patron in the gas of a state',
      source: 'judgement: none from 2025; the Turkmen pipeline of 2009 in a backcast',
    },
  },
  auxiliaries: {
    'line_trade[line, state]': {
      unit: 'bn USD / year',
      equation: `
        start_trade[line, state] * (gdp[state] / start_gdp[state]) ^ income_elasticity[line]
        * trade_intensity[line, state]`,
      meaning: 'trade of a state in a line with all partners, as the state reports it',
      source: 'form: gravity in the income of the state, times what prices have made of it',
    },
    'trade[state]': {
      unit: 'bn USD / year',
      equation: 'sum(line, line_trade[line, state])',
      symbol: 'trade',
      meaning: 'goods trade of a state with all partners',
      source: 'definition',
    },
    'trade_cost[cargo, patron, state]': {
      unit: '1',
      equation: `
        if(patron == russia, route_cost[northern, cargo, state],
        if(patron == china, route_cost[eastern, cargo, state],
        sum(corridor, route[corridor, cargo, state] * route_cost[corridor, cargo, state])))
        - payment_trade_cost * ln(sum(network, settlement_network[network, patron] * settlement[network, state])
          / initial(sum(network, settlement_network[network, patron] * settlement[network, state])))
        - technology_saving * technology[patron, state]
        - if(patron == russia,
          customs_union_saving * (integration[state] - start_institutional_tie[russia, state]), 0)`,
      symbol: 'trade_cost',
      meaning:
        'ad valorem cost of trading with a patron, as a change since the start: way, payment, standards',
      source: 'form: sum of ad valorem costs',
    },
    'pull[line, patron, state]': {
      unit: '1',
      equation: `
        start_share[line, patron, state] * exp(
          line_response[line] * (mass_elasticity * ln(economic_mass[patron] / start_mass[patron])
            - trade_elasticity
              * if(line == oil, trade_cost[liquid, patron, state], trade_cost[dry, patron, state]))
          + if(line == gas, pipeline_opening[patron, state], 0)
          + if(line == minerals, if(patron == russia, mandate_effect * mandate * integration[state], 0), 0)
          + if(patron == us, if(line == imports, 0,
            repeal_effect[state] * normal_trade), 0))
        + if(line == imports, credit_additionality * export_credit[patron]
          * policy_allocation[patron, state] * effort[patron, state] / line_trade[imports, state], 0)`,
      symbol: 'pull',
      meaning: 'start share of a patron in a line times what mass, cost and policy have made of it',
      source: 'form: Armington 1969 and gravity, written as changes from the start',
    },
    'share[patron, state]': {
      unit: 'share',
      equation: 'sum(line, line_trade[line, state] * line_share[line, patron, state]) / trade[state]',
      symbol: 'share',
      meaning: 'share of a patron in the goods trade of a state; sums to one over patrons',
      source: 'definition',
    },
  },
  stocks: {
    'trade_intensity[line, state]': {
      unit: '1',
      initial: '1',
      rate: `
        (exp(-expenditure_elasticity * line_response[line] * sum(patron, line_share[line, patron, state]
            * if(line == oil, trade_cost[liquid, patron, state], trade_cost[dry, patron, state])))
          - trade_intensity[line, state]) / adjustment_time[trade]`,
      meaning: 'trade in a line over what income alone makes it: trade created or lost by its price',
      source: 'form: constant elasticity to a share-weighted (Divisia) price index, partial adjustment',
    },
    'line_share[line, patron, state]': {
      unit: 'share',
      initial: 'start_share[line, patron, state]',
      rate: `
        (pull[line, patron, state] / sum(rival, pull[line, rival, state]) - line_share[line, patron, state])
          / adjustment_time[trade]
        + line_share[line, patron, state] * share_volatility[state]
          * (share_shock[patron, state] - sum(rival, line_share[line, rival, state] * share_shock[rival, state]))`,
      meaning: 'share of a patron in a line of trade of a state; sums to one over patrons',
      source: 'form: partial adjustment with one time constant; chance moves the odds, as replicators do',
    },
  },
} satisfies ModelPart
