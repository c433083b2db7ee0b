import type { ModelPart } from '#model/schema'

/**
 * Dependence: in every channel, share of the patron times exposure of the state, weighted by what it would
 * cost to replace. It is an absolute level and not a share of a fixed sum, so that a gain of the US is not
 * by itself a loss of Russia; `dependence_share` is the zero-sum view among the five powers. Exposure is
 * flow / (flow + h × GDP), h being the flow over GDP at half exposure, so that it saturates.
 * Form: Hirschman, National Power and the Structure of Foreign Trade, 1945; vulnerability after Keohane and Nye 1977.
 */
export const dependence = {
  parameters: {
    'channel_weight[channel]': {
      unit: '1',
      mid: [0.28, 0.18, 0.12, 0.08, 0.14, 0.1, 0.06, 0.04],
      low: [0.14, 0.09, 0.06, 0.04, 0.07, 0.05, 0.03, 0.02],
      high: [0.42, 0.27, 0.18, 0.12, 0.21, 0.15, 0.09, 0.06],
      min: 0,
      max: 1,
      symbol: 'w',
      meaning: 'weight of a channel, what it costs to replace it against the others; only ratios count',
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: economic ties above security above political ones, the three dimensions of the FBIC index; ties that are no flows count a third; a half more or less',
    },
    // lines: oil, gas, minerals, goods, imports
    'replacement_cost[line]': {
      unit: '1',
      mid: [0.6, 1, 0.7, 0.5, 0.5],
      low: [0.3, 0.7, 0.4, 0.3, 0.3],
      high: [1, 1, 1, 0.8, 0.8],
      min: 0,
      max: 1,
      meaning: 'what it costs to find another partner in a line of trade, gas by pipe being 1',
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: gas by pipe is 1; the more a good has a world market, the less another partner costs',
    },
    // flows: trade, labour over GDP of a state; all that a state gives over the mass of a patron
    'half_exposure[flow]': {
      unit: '1',
      mid: [0.3, 0.1, 0.02],
      low: [0.15, 0.05, 0.01],
      high: [0.5, 0.2, 0.04],
      min: 0,
      max: 20,
      symbol: 'h',
      meaning: 'flow over GDP at half exposure',
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: trade by what it costs to replace near that of Kazakhstan, remittances of a tenth of GDP, 2 % of GDP for a patron',
    },
    capital_half_exposure: {
      unit: 'year',
      mid: 0.3,
      low: 0.15,
      high: 0.5,
      min: 0,
      max: 20,
      symbol: 'h_cap',
      meaning: 'foreign capital over GDP at half exposure',
      evidence: 'Fd',
      source: 'median of foreign capital over GDP of the five at the start, 0.3–0.4 year',
    },
  },
  auxiliaries: {
    'channel_dependence[channel, patron, state]': {
      unit: 'share',
      equation: `
        if(channel == trade,
          (sum(line, replacement_cost[line] * line_share[line, patron, state] * line_trade[line, state])
              + if(patron == russia, 1 / 2, if(patron == china, 1 / 2, 0)) * reexport_margin * reexport[state])
            / (sum(line, replacement_cost[line] * line_trade[line, state]) + reexport_margin * reexport[state]
              + half_exposure[trade] * gdp[state]),
        if(channel == transit,
          sum(corridor, corridor_control[corridor, patron]
              * (replacement_cost[oil] * route[corridor, liquid, state] * third_trade[liquid, state]
                + replacement_cost[goods] * route[corridor, dry, state] * third_trade[dry, state]))
            / (sum(line, replacement_cost[line] * line_trade[line, state]) + half_exposure[trade] * gdp[state]),
        if(channel == capital,
          sum(sector, capital[patron, sector, state])
            / (sum(rival, sum(sector, capital[rival, sector, state])) + capital_half_exposure * gdp[state]),
        if(channel == payments,
          sum(network, network_control[network, patron] * settlement[network, state]),
        if(channel == labour,
          if(patron == russia, labour_share[state], (1 - labour_share[state]) * start_remittances[patron, state]
              / sum(rival, if(rival == russia, 0, start_remittances[rival, state])))
            / (1 + half_exposure[labour] * gdp[state] / remittances[state]),
        if(channel == energy,
          energy_tie[start, patron, state]
            + (energy_tie[planned, patron, state] - energy_tie[start, patron, state])
              * (1 - exp(-square((time - initial(time)) / adjustment_time[plant])))
            + if(patron == russia, russian_gas[state] / energy_need[state], 0),
        if(channel == security, security_tie[patron, state],
        if(patron == russia, integration[state], start_institutional_tie[patron, state]))))))))`,
      meaning:
        'dependence of a state on a patron in one channel: share times exposure times cost of replacement',
      source:
        'form: Hirschman 1945 for share times exposure; saturation J; payments, security and rules exposed entirely',
    },
    'dependence[patron, state]': {
      unit: 'share',
      equation: `
        sum(channel, channel_weight[channel] * channel_dependence[channel, patron, state])
        / sum(channel, channel_weight[channel])`,
      symbol: 'dep',
      meaning: 'dependence of a state on a patron over all channels',
      source: 'form: Hirschman 1945, weighted over channels',
    },
    'dependence_share[patron, state]': {
      unit: 'share',
      equation: `
        if(patron == row, 0, dependence[patron, state])
        / sum(rival, if(rival == row, 0, dependence[rival, state]))`,
      symbol: 'dep_share',
      meaning: 'share of a patron in the dependence of a state on the five powers; sums to one',
      source: 'definition',
    },
    'state_retention[state]': {
      unit: '1',
      equation: 'dependence[russia, state] / initial(dependence[russia, state])',
      meaning: 'retained dependence of a state on Russia',
      source: 'definition',
    },
    retention: {
      unit: '1',
      equation: `
        sum(state, state_weight[state] * dependence[russia, state])
        / initial(sum(state, state_weight[state] * dependence[russia, state]))`,
      symbol: 'retention',
      meaning: 'retained dependence on Russia: dependence of the region over that of the start',
      source: 'definition',
    },
  },
} satisfies ModelPart
