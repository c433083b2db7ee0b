/**
 * The files of the flagship model, in the order in which pages list them; each holds one channel, or one half of
 * one. The page fails to generate when a name of the model is in none of them.
 */
export const channelFiles = [
  'economy',
  'trade-tables',
  'trade',
  'adjustment',
  'reexport',
  'instruments',
  'corridors',
  'routes',
  'payments',
  'offers',
  'investment',
  'acceptance',
  'minerals',
  'institutions',
  'labour',
  'energy',
  'coercion',
  'trust-and-influence',
  'dependence',
  'policy',
  'cost',
  'outcomes',
]
