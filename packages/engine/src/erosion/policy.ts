import type { ModelPart } from '#model/schema'

/**
 * Policy: how hard patrons try, in every state. Moscow's postures share one law: a part of its effort stands,
 * as programmes of several years do, and the rest grows with the gap between its target and what it perceives
 * of each state, late; they differ in target, in what stands and in what effort buys. US attention starts full with the summit of November 2025 and falls to a floor. The others try as
 * hard as their levers are set.
 * Form: proportional control with delayed perception, smooth between 0 and 1; attention as first-order decay.
 */
export const policy = {
  levers: {
    target_retention: {
      unit: '1',
      owner: 'russia',
      base: 0,
      low: 0,
      high: 1.1,
      symbol: 'target',
      meaning: 'retained dependence at which Moscow aims in every state; 0 aims at nothing',
      source: 'judgement: 1 keeps what there is, more restores (J)',
    },
    effort_gain: {
      unit: '1',
      owner: 'russia',
      base: 20,
      low: 5,
      high: 40,
      symbol: 'gain',
      meaning: 'effort per unit of gap; six tenths of full effort at a gap of one over the gain',
      source: 'judgement: most of what can be done when five points are lost (J)',
    },
    standing_effort: {
      unit: 'share',
      owner: 'russia',
      base: 0,
      low: 0,
      high: 1,
      symbol: 'standing',
      meaning: 'effort of Moscow in every state while nothing is lost; the rest of its effort answers a gap',
      source:
        'judgement: funds, mandate and accession are programmes of several years, begun before a loss is seen (J)',
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
    'effort[patron, state]': {
      unit: 'share',
      equation: `
        if(patron == russia, 1 - (1 - standing_effort) * if(target_retention > 0,
          exp(-(effort_gain * (target_retention - perceived_retention[state])
            + sqrt(square(effort_gain * (target_retention - perceived_retention[state])) + 1 / 100)) / 2), 1),
        if(patron == us, engagement * attention, 1))`,
      symbol: 'drive',
      meaning: 'effort of Moscow in a state, attention of Washington; 1 for the others',
      source:
        'form: standing effort, and proportional control of the rest, saturating; the hundredth rounds the corner at a gap of zero',
    },
  },
  stocks: {
    'perceived_retention[state]': {
      unit: '1',
      initial: '1',
      rate: '(state_retention[state] - perceived_retention[state]) / political_time[perception]',
      symbol: 'perceived',
      meaning: 'retention of a state as Moscow sees it',
      source: 'form: first-order lag',
    },
    attention: {
      unit: 'share',
      initial: '1',
      rate: 'engagement * (attention_floor - attention) / political_time[attention]',
      symbol: 'attention',
      meaning: 'attention of Washington while it is engaged',
      source: 'form: first-order decay to a floor',
    },
  },
} satisfies ModelPart
