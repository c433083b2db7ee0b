import type { ModelPart } from '#model/schema'

/**
 * Trade: how a state's goods trade divides among patrons. A patron pulls trade in proportion to its start
 * share, its mass, its invested capital and the cost of trading with it; shares follow with one time
 * constant, so that they keep summing to one. Start shares are met exactly: only changes move them.
 * Form: Armington demand written as changes from a start, with gravity masses.
 */
export const trade = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_share[patron, state]': {
      unit: 'share',
      mid: {
        russia: [0.181, 0.172, 0.096, 0.179, 0.083],
        china: [0.282, 0.205, 0.68, 0.357, 0.552],
        us: [0.022, 0.013, 0.003, 0.006, 0.011],
        eu: [0.322, 0.095, 0.087, 0.046, 0.083],
        turkiye: [0.032, 0.043, 0.045, 0.046, 0.112],
        row: [0.161, 0.472, 0.089, 0.366, 0.159],
      },
      min: 1e-6,
      max: 1,
      symbol: 'share0',
      meaning: 'share of goods trade at the start, positive',
      source: 'trade of 2024, China by its customs, others national (F; US, Türkiye, small cells M)',
    },
    mass_elasticity: {
      unit: '1',
      mid: 0.5,
      low: 0.2,
      high: 0.85,
      min: 0,
      max: 3,
      symbol: 'b_mass',
      meaning: 'log odds of trade per log of the mass of a partner',
      source: 'backcast 2010–24, flat between 0.3 and 0.5 (E); ceiling 0.7–1.1 of Head and Mayer 2014 (M)',
    },
    capital_elasticity: {
      unit: '1',
      mid: 0.15,
      low: 0.05,
      high: 0.35,
      min: 0,
      max: 3,
      symbol: 'b_cap',
      meaning: 'log odds of trade per log of capital invested by a partner',
      source: 'literature on investment and trade, 0.05–0.30, weak (M); backcast flat between 0 and 0.4 (E)',
    },
    capital_floor: {
      unit: 'year',
      mid: 0.05,
      min: 0.0001,
      max: 10,
      symbol: 'k_floor',
      meaning: 'capital over GDP at which capital starts to matter',
      source:
        'judgement: keeps the first dollars of a small investor from moving trade; no effect on results (J)',
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
      source: 'Boehm et al. 2023, about 2; Head and Mayer 2014, tariff-based median about 5 (M)',
    },
    trade_adjustment_time: {
      unit: 'year',
      mid: 5,
      low: 3,
      high: 10,
      min: 0.01,
      max: 100,
      symbol: 'tau_trade',
      meaning: 'time in which contracts and supply chains follow',
      source: 'WITS, Kazakhstan–China trade 1995–2020: 0.10, 0.20 and 0.35 of the gap a year (E)',
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
      source: 'commissions of 3–12 % reported on blocked rouble payments (M)',
    },
  },
  levers: {
    trade_relief: {
      unit: '1',
      owner: 'us',
      base: 0,
      low: 0,
      high: 0.3,
      symbol: 'relief[us]',
      meaning: 'ad valorem relief for trade with the US at full attention: tariffs, purchases, technology',
      source: 'judgement: repeal of Jackson–Vanik alone is 0–0.15 log points of US imports (J)',
    },
  },
  auxiliaries: {
    'trade_cost[patron, state]': {
      unit: '1',
      equation: `
        sum(corridor, (direct_route[corridor, patron] + third_country[patron] * route[corridor, state])
          * route_cost[corridor, state])
        + payment_trade_cost * ln(initial(payment_reach[patron, state]) / payment_reach[patron, state])
        - if(patron == us, trade_relief * effort[us], 0)`,
      symbol: 'trade_cost',
      meaning: 'ad valorem cost of trading with a patron, as a change since the start: way, payment, tariff',
      source: 'form: sum of ad valorem costs',
    },
    'pull[patron, state]': {
      unit: '1',
      equation: `
        start_share[patron, state] * exp(
          mass_elasticity * ln(economic_mass[patron] / start_mass[patron])
          + capital_elasticity * ln((total_capital[patron, state] / gdp[state] + capital_floor)
            / (initial(total_capital[patron, state] / gdp[state]) + capital_floor))
          - trade_elasticity * trade_cost[patron, state])`,
      symbol: 'pull',
      meaning: 'start share of a patron times what mass, capital and cost have made of it',
      source: 'form: Armington 1969 and gravity, written as changes from the start (M)',
    },
  },
  stocks: {
    'share[patron, state]': {
      unit: 'share',
      initial: 'start_share[patron, state]',
      rate: `
        (pull[patron, state] / sum(rival, pull[rival, state]) - share[patron, state])
        / trade_adjustment_time`,
      symbol: 'share',
      meaning: 'share of a patron in the goods trade of a state; sums to one over patrons',
      source: 'form: partial adjustment with one time constant',
    },
  },
} satisfies ModelPart
