/**
 * The files of the flagship model, in the order in which pages list them; each holds one channel, or one half of
 * one. The page fails to generate when a name of the model is in none of them.
 */
export const channelFiles = [
  'economy',
  'trade',
  'corridor-tables',
  'corridors',
  'routes',
  'offers',
  'acceptance',
  'investment',
  'minerals',
  'payment-tables',
  'payments',
  'institutions',
  'labour',
  'exposure',
  'dependence',
  'trust-and-influence',
  'policy',
  'cost',
  'outcomes',
]
