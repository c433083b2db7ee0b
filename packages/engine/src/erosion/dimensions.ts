import type { ModelSource } from '#model/schema'

/**
 * The dimensions of the flagship model, and a second name for those that an equation needs twice. `row` is
 * the rest of the world: it trades, invests and employs migrants, but as many small partners, so it is not
 * one of the five powers among which dependence is shared. Exports come in four lines, imports in one.
 */
export const dimensions = {
  patron: ['russia', 'china', 'us', 'eu', 'turkiye', 'row'],
  state: ['kazakhstan', 'uzbekistan', 'kyrgyzstan', 'tajikistan', 'turkmenistan'],
  line: ['oil', 'gas', 'minerals', 'goods', 'imports'],
  cargo: ['liquid', 'dry'],
  corridor: ['northern', 'middle', 'eastern', 'southern'],
  sector: ['minerals', 'transport', 'general'],
  network: ['western', 'eurasian', 'chinese'],
  channel: ['trade', 'transit', 'capital', 'payments', 'labour', 'energy', 'security', 'institutions'],
  instrument: ['settlement', 'integration', 'mandate', 'technology', 'security', 'repeal', 'standing'],
  spending: ['grants', 'loans', 'running', 'forgone'],
  process: ['trade', 'routes', 'settlement', 'labour', 'technology', 'reexport', 'gas', 'plant'],
  politics: ['influence', 'trust', 'rules', 'threat', 'episode', 'perception', 'attention'],
  flow: ['trade', 'labour', 'mass'],
  tie: ['volume', 'rules', 'security'],
  driver: ['wages', 'expulsions'],
  stage: ['start', 'planned'],
  rival: 'patron',
  other_state: 'state',
  other_line: 'line',
  other_corridor: 'corridor',
  other_network: 'network',
  other_channel: 'channel',
} satisfies ModelSource['dimensions']
