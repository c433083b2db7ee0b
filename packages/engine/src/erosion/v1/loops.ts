import type { ModelSource } from '#model/schema'

/** From an offer that is taken to the dependence that its capital makes. */
const investment = [
  'pipeline',
  'construction',
  'completion',
  'capital',
  'total_capital',
  'capital_dependence',
  'channel_dependence',
  'dependence',
]

/** From dependence to what Moscow does about its loss. */
const control = ['regional_dependence', 'retention', 'perceived_retention', 'effort']

/** From depth of integration to dependence. */
const rules = ['integration', 'institutional_dependence', 'channel_dependence', 'dependence']

/**
 * The feedback loops of the flagship model: five that balance, seven that reinforce. Where a loop is opened by a
 * knockout, the figure by which it is known is that of taking its strength away altogether; to cut one of its
 * links would leave the strength of the start in place, and shows less.
 */
export const loops = {
  'B1 hedging': {
    path: ['dependence_share', 'acceptance', ...investment],
    meaning: 'a state leans away from the patron on which it depends most, and takes less of its capital',
    knockout: { hedging: 0 },
  },
  'B2 erosion management': {
    path: [
      ...control,
      'settlement_pull',
      'settlement',
      'payment_dependence',
      'channel_dependence',
      'dependence',
    ],
    meaning:
      'Moscow answers lost dependence with effort, late; here by payments, and likewise by fund, mandate, rules, rebate',
    cut: ['perceived_retention', 'effort'],
  },
  'B3 consent': {
    path: ['dependence_share', 'acceptance', 'integration_target', ...rules],
    meaning: 'hedging and distrust lower the consent on which integration, mandate and payment pushes depend',
    knockout: { trust_appeal: 0 },
  },
  'B4 congestion': {
    path: ['route', 'corridor_flow', 'corridor_cost', 'route_cost', 'route_pull'],
    meaning: 'a corridor that takes more trade congests, and costs more',
    knockout: { congestion_cost: 0 },
  },
  'B5 compelled hold': {
    path: [...control, 'coercion', 'integration_target', ...rules],
    meaning: 'coercion compels integration, which is dependence',
    cut: ['coercion', 'integration_target'],
  },
  'B5b compelled refusal': {
    path: [...control, 'coercion', 'pressure', 'acceptance', ...investment],
    meaning: 'coercion makes states refuse the offers of rivals',
    cut: ['coercion', 'pressure'],
  },
  'R1 coercion trap': {
    path: [
      ...control,
      'coercion',
      'trust',
      'trust_lost',
      'route_cost',
      'route_pull',
      'route',
      'transit_dependence',
      'channel_dependence',
      'dependence',
    ],
    meaning:
      'coercion costs trust, and with it trade, labour and consent: dependence falls, and Moscow coerces more',
    cut: ['coercion', 'trust'],
  },
  'R2 settlement lock-in': {
    path: ['share', 'settlement_pull', 'settlement', 'payment_reach', 'trade_cost', 'pull'],
    meaning: 'trade settles in the networks of its partners, which makes trade with them cheaper',
    cut: ['payment_reach', 'trade_cost'],
  },
  'R3 influence excludes rivals': {
    path: ['influence', 'pressure', 'acceptance', ...investment],
    meaning: 'influence is used against the offers of rivals, whose capital then counts for less',
    knockout: { pressure_effect: 0 },
  },
  'R4 investment and trade': {
    path: [
      'capital',
      'total_capital',
      'pull',
      'share',
      'trade_dependence',
      'channel_dependence',
      'dependence',
      'influence',
      'pressure',
      'acceptance',
      'pipeline',
      'construction',
      'completion',
    ],
    meaning: 'capital draws trade, trade gives influence, and influence keeps the capital of rivals out',
    knockout: { capital_elasticity: 0 },
  },
  'R5 delivery and trust': {
    path: ['delivered_investment', 'trust', 'acceptance', 'pipeline', 'construction', 'completion'],
    meaning: 'projects delivered build trust, and trust opens the door to more',
    cut: ['delivered_investment', 'trust'],
  },
  'R6 lobby': {
    path: [
      'us_mining_capital',
      'attention',
      'effort',
      'offer',
      'pipeline',
      'construction',
      'completion',
      'capital',
    ],
    meaning: 'US mining capital keeps the attention of Washington, which brings more of it',
    // The largest that the model takes: no mining capital that the region holds keeps attention against it.
    knockout: { lobby_capital: 10_000 },
  },
  'R7 backlash gives to others': {
    path: ['trust', 'trust_lost', 'acceptance', ...investment, ...control, 'coercion'],
    meaning: 'trust that Russia loses opens the door to others, whose gain makes Moscow coerce more',
    cut: ['trust_lost', 'acceptance'],
  },
} satisfies ModelSource['loops']
