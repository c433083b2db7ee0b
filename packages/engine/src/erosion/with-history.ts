import type { ModelSource } from '#model/schema'
import { erosion } from './model.js'

/** What events make of the odds of trade with a patron. */
const shift = (patron: string) => `
  exp(sum(event, event_effect[event, ${patron}, state] * event_progress[event]))`

const { 'share[patron, state]': course, ...auxiliaries } = erosion.auxiliaries ?? {}
if (!course) throw new RangeError('the flagship has no trade shares')

/**
 * The flagship with a history: what moved trade at a date and no equation explains. An event multiplies the odds of
 * trade with a patron while it lasts, at once; the player `history` says when. Without events it is the flagship.
 */
export const erosionWithHistory: ModelSource = {
  ...erosion,
  name: 'erosion-history',
  about: `${erosion.about ?? ''} With dated events, to be held against the past.`,
  dimensions: {
    ...erosion.dimensions,
    event: [
      'gas_pipeline',
      'customs_union',
      'eurasian_union',
      'dear_oil',
      'belt_and_road',
      'slump_of_2014',
      'sanctions_of_2014',
      'sanctions_of_2022',
      'break_of_basis',
    ],
  },
  parameters: {
    ...erosion.parameters,
    'event_effect[event, patron, state]': {
      unit: '1',
      mid: 0,
      min: -5,
      max: 5,
      meaning: 'log odds that an event in full adds to the trade of a state with a patron',
      evidence: 'E',
      source: 'none in a run that starts today; a backcast from 2010 estimates each from shares up to 2016',
    },
  },
  levers: {
    ...erosion.levers,
    'event_progress[event]': {
      unit: 'share',
      owner: 'history',
      base: 0,
      low: 0,
      high: 1,
      meaning: 'how far an event has come: 0 before it and after its end, 1 in full',
      source: 'dates of the events: public record',
    },
  },
  auxiliaries: {
    ...auxiliaries,
    'course_share[patron, state]': {
      ...course,
      meaning: 'share of a patron in trade on the course of the flagship',
    },
    'share[patron, state]': {
      unit: 'share',
      equation: `course_share[patron, state] * ${shift('patron')}
        / sum(rival, course_share[rival, state] * ${shift('rival')})`,
      symbol: 'share',
      meaning: 'share of a patron in the goods trade of a state; sums to one over patrons',
      source: 'form: odds of the flagship, multiplied by what events make of them',
    },
  },
  // Named loops go through shares as the flagship computes them.
  loops: {},
}
