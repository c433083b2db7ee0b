import type { ModelSource } from '#model/schema'

/**
 * The dimensions of the flagship model, and a second name for those that an equation needs twice. `row` is
 * the rest of the world: it trades, invests and employs migrants, but as many small partners, so it is not
 * one of the five powers among which dependence is shared.
 */
export const dimensions = {
  patron: ['russia', 'china', 'us', 'eu', 'turkiye', 'row'],
  state: ['kazakhstan', 'uzbekistan', 'kyrgyzstan', 'tajikistan', 'turkmenistan'],
  corridor: ['northern', 'middle', 'eastern', 'southern'],
  sector: ['minerals', 'transport', 'general'],
  network: ['western', 'eurasian', 'chinese'],
  channel: ['trade', 'transit', 'capital', 'payments', 'labour', 'minerals', 'institutions'],
  rival: 'patron',
  other_state: 'state',
  other_corridor: 'corridor',
  other_network: 'network',
  other_channel: 'channel',
} satisfies ModelSource['dimensions']
