import type { ModelSource } from '#model/schema'
import { erosion } from './model.js'

/** What moves a trade share beside the equations of the flagship. */
const shift = (patron: string) => `
  exp(sum(event, event_effect[event, ${patron}, state] * event_progress[event])
    + share_volatility[state] * share_noise[${patron}, state])`

const { 'share[patron, state]': course, ...auxiliaries } = erosion.auxiliaries ?? {}
if (!course) throw new RangeError('the flagship has no trade shares')

/**
 * The flagship with a history: what moved trade at a date and no equation explains. An event multiplies the odds of
 * trade with a patron while it lasts, at once; the player `history` says when. And shares stray, each by itself, so
 * that a fan of futures is as wide as the past was. Without events and noise it is the flagship.
 */
export const erosionWithHistory: ModelSource = {
  ...erosion,
  name: 'erosion-history',
  about: `${erosion.about ?? ''} With dated events and chance in trade shares, to be held against the past.`,
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
    'share_volatility[state]': {
      unit: '1',
      mid: 0.17,
      low: 0.12,
      high: 0.25,
      min: 0.001,
      max: 2,
      meaning:
        'standard deviation of what a year adds to the log odds of a trade share, beyond what is modelled',
      evidence: 'E',
      source:
        'yearly changes: Kazakhstan–China 1995–2020 0.17 (WITS), pooled 0.22–0.27 with breaks of basis (CIA)',
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
  exogenous: {
    ...erosion.exogenous,
    'share_noise[patron, state]': {
      unit: '1',
      base: 0,
      meaning: 'how far the trade share of a patron strays, in yearly volatilities of the state',
      source: 'none in a run without noise',
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
      source: 'form: odds of the flagship, multiplied by what events and chance make of them',
    },
  },
  // Named loops go through shares as the flagship computes them.
  loops: {},
}
