import type { ModelPart } from '#model/schema'

/**
 * Trust and influence: trust is lost to coercion, faster, and to intrusion of any patron that pushes a
 * state to bind itself, more slowly; it heals slowly. Influence is bandwidth, the depth of what passes
 * between the two, times the dependence in which governments deal, as far as trust is kept; it follows slowly.
 * Transit, migrants, payments, fuel and rules make a state depend, but are left out of it as they are of the
 * FBIC index.
 * Form: bandwidth × dependence as in the FBIC index; first-order adjustment.
 */
export const trustAndInfluence = {
  parameters: {
    // states: kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan
    'start_trust[patron, state]': {
      unit: 'share',
      mid: {
        russia: [0.52, 0.65, 0.7, 0.72, 0.48],
        china: [0.42, 0.42, 0.38, 0.48, 0.48],
        us: [0.45, 0.45, 0.4, 0.4, 0.35],
        eu: [0.55, 0.52, 0.5, 0.5, 0.45],
        turkiye: [0.6, 0.62, 0.65, 0.55, 0.65],
        row: [0.5, 0.5, 0.5, 0.5, 0.5],
      },
      low: {
        russia: [0.37, 0.55, 0.6, 0.62, 0.38],
        china: [0.32, 0.32, 0.28, 0.38, 0.38],
        us: [0.35, 0.35, 0.3, 0.3, 0.25],
        eu: [0.45, 0.42, 0.4, 0.4, 0.35],
        turkiye: [0.5, 0.52, 0.55, 0.45, 0.55],
        row: [0.4, 0.4, 0.4, 0.4, 0.4],
      },
      high: {
        russia: [0.62, 0.75, 0.8, 0.82, 0.58],
        china: [0.52, 0.52, 0.48, 0.58, 0.58],
        us: [0.55, 0.55, 0.5, 0.5, 0.45],
        eu: [0.65, 0.62, 0.6, 0.6, 0.55],
        turkiye: [0.7, 0.72, 0.75, 0.65, 0.75],
        row: [0.6, 0.6, 0.6, 0.6, 0.6],
      },
      min: 0.01,
      max: 1,
      symbol: 'trust0',
      meaning: 'trust in a patron at the start, from 0 to 1',
      evidence: 'Fd',
      source:
        'Gallup: approval of Russia 80, China 46, US 30 % on average 2006–18; of Russia in Kazakhstan 55 % in 2021 and 29 in 2022, above half in Kyrgyzstan and Uzbekistan (F), drawn to the middle; the rest judged',
    },
    trust_loss_rate: {
      unit: '1 / year',
      mid: 0.25,
      low: 0.08,
      high: 0.5,
      min: 0,
      max: 20,
      symbol: 't_loss',
      meaning: 'share of trust that full coercion destroys in a year',
      evidence: 'Fd',
      source:
        'acts of 2009 (Turkmen gas) and 2022 (Caspian pipeline) cost 2–20 % of share or transit each, confounded; a few acts a year',
    },
    soft_backlash: {
      unit: '1 / year',
      mid: 0.02,
      low: 0,
      high: 0.06,
      min: 0,
      max: 20,
      meaning:
        'share of trust in a patron lost a year per unit of its push to bind a state, or of its threats',
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: a tenth of what coercion costs; protests against the EAEU in 2014 and land reform of 2016 show the sign',
    },
    // ties: volume, rules, security
    'bandwidth_weight[tie]': {
      unit: '1',
      mid: [0.45, 0.2, 0.35],
      low: [0.35, 0.1, 0.25],
      high: [0.6, 0.25, 0.45],
      min: 0,
      max: 1,
      meaning: 'weight of a kind of tie in bandwidth',
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: economic, then security, then political ties, the three dimensions of the FBIC index, whose weights were not found',
    },
    bandwidth_half_volume: {
      unit: 'bn USD / year',
      mid: 10,
      low: 5,
      high: 20,
      min: 0.001,
      max: 10000,
      meaning: 'trade of a state with a patron at which that part of bandwidth is half of its most',
      evidence: 'J',
      judge: 'makers of the model',
      source:
        'judgement: bandwidth rises with the volume of trade, as in the FBIC index; 10 bn lies in the middle of the ten ties',
    },
  },
  auxiliaries: {
    'trust_lost[state]': {
      unit: 'share',
      equation: 'start_trust[russia, state] - trust[russia, state]',
      meaning: 'trust in Russia lost since the start',
      source: 'definition',
    },
    'influence_capacity[patron, state]': {
      unit: 'share',
      equation: `
        (bandwidth_weight[volume] * (1 - bandwidth_half_volume / (bandwidth_half_volume
            + trade[state] * share[patron, state] + if(patron == china, reexport[state], 0)))
          + bandwidth_weight[rules]
            * if(patron == russia, integration[state], start_institutional_tie[patron, state])
          + bandwidth_weight[security] * security_tie[patron, state])
        * (channel_weight[trade] * channel_dependence[trade, patron, state]
          + channel_weight[capital] * channel_dependence[capital, patron, state]
          + channel_weight[security] * channel_dependence[security, patron, state])
        / sum(channel, channel_weight[channel])`,
      meaning:
        'bandwidth (volume of trade, rules, security) times dependence in what a government deals in: trade, capital, security',
      source:
        'form: FBIC index, influence = 0.132 · sum of bandwidths · sum of economic and security dependences (E, R² 0.998)',
    },
  },
  stocks: {
    'trust[patron, state]': {
      unit: 'share',
      initial: 'start_trust[patron, state]',
      rate: `
        (start_trust[patron, state] - trust[patron, state]) / political_time[trust]
        - trust[patron, state] * (
          if(patron == russia, trust_loss_rate * coercion[state]
            + soft_backlash * (threat[state] + mandate * integration[state]), 0)
          + soft_backlash * effort[patron, state] * (sum(network, network_push[network, patron])
            + if(patron == russia, integration_push, 0)))`,
      symbol: 'trust',
      meaning: 'trust of a state in a patron; never below 0 or above 1',
      source: 'form: healing, loss in proportion to trust itself',
    },
    'influence[patron, state]': {
      unit: 'share',
      initial: 'influence_capacity[patron, state]',
      rate: `
        (influence_capacity[patron, state] * trust[patron, state] / start_trust[patron, state]
          - influence[patron, state]) / political_time[influence]`,
      symbol: 'influence',
      meaning: 'influence of a patron on a state: bandwidth times dependence, as far as trust is kept',
      source: 'form: partial adjustment with one time constant',
    },
  },
} satisfies ModelPart
