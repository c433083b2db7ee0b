import type { ModelSource } from '#model/schema'

/** From an offer that is taken to the dependence that its capital makes. */
const investment = ['pipeline', 'construction', 'capital', 'channel_dependence', 'dependence']

/** From dependence to what Moscow does about its loss. */
const control = ['state_retention', 'perceived_retention', 'effort']

/** From depth of integration to dependence. */
const rules = ['integration', 'channel_dependence', 'dependence']

/**
 * The feedback loops of the flagship model: those that balance have an odd number of negative links. Where a loop is
 * opened by a knockout, the figure by which it is known is that of taking its strength away altogether; to cut one of
 * its links would leave the strength of the start in place, and shows less.
 */
export const loops = {
  'B1 hedging': {
    path: ['dependence_share', 'acceptance', ...investment],
    meaning: 'a state leans away from the patron on which it depends most, and takes less of its capital',
    knockout: { hedging: 0 },
  },
  'B2 erosion management': {
    path: [...control, 'settlement_pull', 'settlement', 'channel_dependence', 'dependence'],
    meaning:
      'Moscow answers lost dependence with effort, late; here by payments, and likewise by fund, mandate, rules, rebate',
    cut: ['perceived_retention', 'effort'],
  },
  'B3 consent': {
    path: ['dependence_share', 'acceptance', ...rules],
    meaning: 'hedging and distrust lower the consent on which integration, mandate and payment pushes depend',
    knockout: { trust_appeal: 0 },
  },
  'B4 congestion': {
    path: ['route', 'corridor_flow', 'corridor_cost', 'route_cost', 'route_pull'],
    meaning: 'a corridor that takes more trade congests, and costs more',
    knockout: { congestion_cost: 0 },
  },
  'B5 compelled hold': {
    path: [...control, 'threat', ...rules],
    meaning: 'threats that work compel integration, which is dependence',
    cut: ['threat', 'integration'],
  },
  'R1 coercion trap': {
    path: [
      ...control,
      'threat',
      'coercion',
      'trust',
      'trust_lost',
      'route_cost',
      'route_pull',
      'route',
      'channel_dependence',
      'dependence',
    ],
    meaning:
      'coercion costs trust, and with it transit, ties and consent: dependence falls, and Moscow coerces more',
    cut: ['coercion', 'trust'],
  },
  'R2 settlement lock-in': {
    path: ['share', 'settlement_pull', 'settlement', 'trade_cost', 'pull', 'line_share'],
    meaning: 'trade settles in the networks of its partners, which makes trade with them cheaper',
    cut: ['settlement', 'trade_cost'],
  },
  'R3 influence excludes rivals': {
    path: [
      'influence',
      'acceptance',
      'pipeline',
      'construction',
      'capital',
      'channel_dependence',
      'influence_capacity',
    ],
    meaning: 'influence is used against the offers of rivals, whose capital then counts for less',
    knockout: { pressure_effect: 0 },
  },
  'R4 soft backlash': {
    path: [...control, 'trust', 'trust_lost', ...rules],
    meaning: 'pushes to bind a state cost trust, which loosens what they bind, and Moscow pushes more',
    knockout: { soft_backlash: 0 },
  },
  'R5 backlash gives to others': {
    path: ['trust', 'trust_lost', 'acceptance', ...investment, ...control, 'threat', 'coercion'],
    meaning: 'trust that Russia loses opens the door to others, whose gain makes Moscow coerce more',
    cut: ['trust_lost', 'acceptance'],
  },
  'R6 asymmetry': {
    path: [
      'share',
      'reverse_dependence',
      'threat',
      'coercion',
      'route_cost',
      'trade_cost',
      'pull',
      'line_share',
    ],
    meaning: 'the more Russia depends on a state, the less it can threaten it',
    cut: ['reverse_dependence', 'threat'],
  },
} satisfies ModelSource['loops']
