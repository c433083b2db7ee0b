import type { ModelPart } from '#model/schema'

/**
 * Policy: how hard Moscow and Washington try. The Russian postures share one law, effort = gain × gap
 * between 0 and 1, and differ in target and in what effort buys; Moscow sees retention late. US attention
 * starts full with the summit of November 2025 and falls to a floor unless there is US mining capital to
 * defend.
 * Form: proportional control with delayed perception; attention as first-order decay.
 */
export const policy = {
  parameters: {
    perception_time: {
      unit: 'year',
      mid: 1.5,
      low: 0.5,
      high: 3,
      min: 0.01,
      max: 100,
      symbol: 'tau_perc',
      meaning: 'time in which Moscow perceives a change of retention',
      source: 'judgement: yearly statistics, half a year late, and their reading (J)',
    },
    attention_time: {
      unit: 'year',
      mid: 2.5,
      low: 1,
      high: 4,
      min: 0.01,
      max: 100,
      symbol: 'tau_att',
      meaning: 'time in which the attention of Washington decays',
      source: 'judgement: within one presidential term (J)',
    },
    lobby_capital: {
      unit: 'bn USD',
      mid: 5,
      low: 2,
      high: 15,
      min: 0.001,
      max: 10000,
      symbol: 'k_lobby',
      meaning: 'US mining capital that keeps half the attention',
      source: 'judgement: several times the capital of the tungsten venture, USD 1.1 bn (J)',
    },
  },
  levers: {
    target_retention: {
      unit: '1',
      owner: 'russia',
      base: 0,
      low: 0,
      high: 1.1,
      symbol: 'target',
      meaning: 'retained dependence at which Moscow aims; 0 aims at nothing',
      source: 'judgement: 1 keeps what there is, more restores (J)',
    },
    effort_gain: {
      unit: '1',
      owner: 'russia',
      base: 20,
      low: 5,
      high: 40,
      symbol: 'gain',
      meaning: 'effort per unit of gap; full effort at a gap of one over the gain',
      source: 'judgement: full effort when five points are lost (J)',
    },
    coercion_ceiling: {
      unit: '1',
      owner: 'russia',
      base: 0,
      low: 0,
      high: 1,
      symbol: 'coerc_max',
      meaning: 'coercion at full effort',
      source: 'judgement: 1 is all that Moscow can do short of force (J)',
    },
    engagement: {
      unit: '1',
      owner: 'us',
      base: 0,
      low: 0,
      high: 1,
      meaning: 'whether Washington runs the agenda of the summit of November 2025: 1 while it does',
      source: 'definition',
    },
    attention_floor: {
      unit: 'share',
      owner: 'us',
      base: 0.2,
      low: 0,
      high: 1,
      symbol: 'att_floor',
      meaning: 'attention that never goes',
      source: 'judgement: standing diplomacy since the C5+1 format was founded in 2015 (J)',
    },
  },
  auxiliaries: {
    us_mining_capital: {
      unit: 'bn USD',
      equation: 'sum(state, capital[us, minerals, state])',
      meaning: 'US mining capital in operation in the region',
      source: 'definition',
    },
    'effort[patron]': {
      unit: 'share',
      equation: `
        if(patron == russia, min(1, max(0, effort_gain * (target_retention - perceived_retention))),
        if(patron == us, engagement * attention, 0))`,
      symbol: 'drive',
      meaning: 'effort of Moscow, attention of Washington; the others have no policy of this kind',
      source: 'form: proportional control between 0 and 1',
    },
    coercion: {
      unit: '1',
      equation: 'coercion_ceiling * effort[russia]',
      symbol: 'coercion',
      meaning: 'coercion by Moscow',
      source: 'form: in proportion to effort',
    },
  },
  stocks: {
    perceived_retention: {
      unit: '1',
      initial: '1',
      rate: '(retention - perceived_retention) / perception_time',
      symbol: 'perceived',
      meaning: 'retention as Moscow sees it',
      source: 'form: first-order lag',
    },
    attention: {
      unit: 'share',
      initial: '1',
      rate: `
        engagement * (attention_floor
          + (1 - attention_floor) * us_mining_capital / (us_mining_capital + lobby_capital)
          - attention) / attention_time`,
      symbol: 'attention',
      meaning: 'attention of Washington while it is engaged',
      source: 'form: first-order decay to a floor raised by capital to defend',
    },
  },
} satisfies ModelPart
