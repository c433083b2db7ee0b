import { chanceMistakes } from './chance-mistakes.js'
import type { Mistake } from './mistake.js'

/**
 * Mistakes none of which hides another (but for the grid): any of them that change different lines may be made
 * together, and there are as many issues as mistakes.
 */
export const mistakes: readonly Mistake[] = [
  ...chanceMistakes,
  {
    what: 'a list where text belongs',
    code: 'wrong-shape',
    change: ['title: One of everything', '«title»: [One, of, everything]'],
  },
  {
    what: 'an unknown section',
    code: 'unknown-key',
    change: ['about: Small enough to be computed by hand.', '«aboot»: Small enough to be computed by hand.'],
  },
  {
    what: 'a number for the name of the model',
    code: 'wrong-shape',
    change: ['  name: everything', '  name: «5»'],
  },
  {
    what: 'a reversed range',
    code: 'reversed-range',
    change: ['low: 0.01, high: 0.04', 'low: «0.05», high: 0.04'],
  },
  {
    what: 'a list that is too short',
    code: 'wrong-shape',
    change: ['unit: tonne, mid: [1, 2]', 'unit: tonne, «mid»: [1]'],
  },
  {
    what: 'an element that is none, in a mapping of numbers',
    code: 'wrong-subscript',
    change: ['south: 4 }', '«soth»: 4 }'],
  },
  {
    what: 'a number that is not finite',
    code: 'not-finite',
    change: ['unit: year, mid: 2', 'unit: year, mid: «.inf»'],
  },
  {
    what: 'an unknown unit',
    code: 'wrong-unit',
    change: ['spare: { unit: USD', 'spare: { unit: bn «UDS»'],
  },
  {
    what: 'an unknown key of a lever',
    code: 'unknown-key',
    change: ['base: 0, low: 0, high: 1', 'base: 0, low: 0, «hgih»: 1'],
  },
  {
    what: 'a lever whose base is no number',
    code: 'wrong-shape',
    change: ['owner: russia, base: 0.25', 'owner: russia, base: «much»'],
  },
  {
    what: 'a dimension that is none',
    code: 'unknown-name',
    change: ['extra[neighbour]: {', 'extra[«neighbor»]: {'],
  },
  {
    what: 'a lever without a unit',
    code: 'missing-key',
    change: ["mood: { unit: '1', owner: china,", '«mood»: { owner: china,'],
  },
  {
    what: 'a reserved name',
    code: 'bad-name',
    change: ['shock: { unit', '«step»: { unit'],
  },
  {
    what: 'points of a table that go back',
    code: 'wrong-shape',
    change: ['[1, 2], [3, 3]]', '[1, 2], «[1, 3]»]'],
  },
  {
    what: 'an unknown name in an equation',
    code: 'unknown-name',
    change: ['rate: growth * level + push', 'rate: growth * «levl» + push'],
  },
  {
    what: 'two values side by side',
    code: 'not-allowed',
    change: ['rate: push\n', 'rate: «2 push»\n'],
  },
  {
    what: 'a key that stands twice',
    code: 'duplicate-key',
    change: ['meaning: everything that was pushed', 'meaning: everything\n      «meaning»: that was pushed'],
  },
  {
    what: 'a subscript outside its dimension',
    code: 'wrong-subscript',
    change: ['initial: size[state]', 'initial: size[«norht»]'],
  },
  {
    what: 'a sum over nothing that is a dimension',
    code: 'wrong-subscript',
    change: ['equation: sum(state, mass[state])', 'equation: sum(«stte», mass[north])'],
  },
  {
    what: 'an equation of another unit',
    code: 'wrong-unit',
    change: ['equation: price[state, oil] * mass[state]', 'equation: «price[state, oil]»'],
  },
  {
    what: 'a table that is none',
    code: 'unknown-name',
    change: ['lookup(curve, level)', 'lookup(«curv», level)'],
  },
  {
    what: 'a function that is none',
    code: 'unknown-function',
    change: ['equation: smooth(level, patience)', 'equation: «smoth»(level, patience)'],
  },
  {
    what: 'an algebraic loop',
    code: 'algebraic-loop',
    change: ['equation: level / 2', 'equation: «second / 2»'],
  },
  {
    what: 'a bracket that is not closed',
    code: 'syntax',
    change: ['equation: mass[north]', 'equation: «(mass[north]»'],
  },
  {
    what: 'a switching time between two steps',
    code: 'off-grid',
    change: ['equation: step(1, 2027)', 'equation: «step(1, 2027.1)»'],
    needsGrid: true,
  },
  {
    what: 'a save interval that is no whole number of steps',
    code: 'off-grid',
    change: ['  save: 1', '  save: «0.6»'],
    needsGrid: true,
  },
  {
    what: 'a run that ends before it begins',
    code: 'reversed-range',
    change: ['to: 2035\n', 'to: «2005»\n'],
    losesGrid: true,
  },
  {
    what: 'a method that is none',
    code: 'wrong-shape',
    change: ['method: rk4', 'method: «rk5»'],
  },
  {
    what: 'a parameter out of its bounds',
    code: 'out-of-range',
    change: ['  growth: 0.03', '  growth: «3»'],
  },
  {
    what: 'an element that is none, in a parameter',
    code: 'wrong-subscript',
    change: ['size[south]: 4', 'size[«souht»]: 4'],
  },
  {
    what: 'a default that is no policy',
    code: 'unknown-policy',
    change: ['default: watch', 'default: «wach»'],
  },
  {
    what: 'a player that is none',
    code: 'unknown-player',
    change: ['  russia: { about: Pulls. }', '  «rusia»: { about: Pulls. }'],
  },
  {
    what: 'a policy that starts between two steps',
    code: 'off-grid',
    change: ['start: 2026\n', 'start: «2026.1»\n'],
    needsGrid: true,
  },
  {
    what: 'a lever that falls back before it is set',
    code: 'reversed-range',
    change: ['{ value: 0.5, end: 2030 }', '{ value: 0.5, end: «2020» }'],
  },
  {
    what: 'a lever of somebody else',
    code: 'wrong-owner',
    change: ['gift[us, state]: 1', '«gift[russia, state]»: 1'],
  },
  {
    what: 'a ramp of half a step',
    code: 'off-grid',
    change: ['start: 2030, ramp: 1', 'start: 2030, ramp: «0.125»'],
    needsGrid: true,
  },
  {
    what: 'a lever that is a stock',
    code: 'not-a-lever',
    change: ['        pull[north]: 0.5', '        «mass[north]»: 0.5'],
  },
  {
    what: 'a policy of a player that is none',
    code: 'unknown-player',
    change: ['  china:\n', '  «chian»:\n'],
  },
  {
    what: 'an outcome outside the run',
    code: 'out-of-range',
    change: ['level at 2035: at(level, 2035)', 'level at 2035: at(level, «2053»)'],
    needsGrid: true,
  },
  {
    what: 'an outcome of an element that is none',
    code: 'wrong-subscript',
    change: ['at(worth[north], 2035)', 'at(worth[«nroth»], 2035)'],
  },
  {
    what: 'an unknown unit of an outcome',
    code: 'wrong-unit',
    change: ['    unit: bnUSD\n    thresholds', '    unit: «bnUDS»\n    thresholds'],
  },
  {
    what: 'an outcome of a function that is none',
    code: 'unknown-function',
    change: ['- baseline(at(level, 2035))', '- «bseline»(at(level, 2035))'],
  },
  {
    what: 'a baseline of a policy that is none',
    code: 'unknown-policy',
    change: ['against: { us: watch }', 'against: { us: «wath» }'],
  },
  {
    what: 'an outcome that is better for nobody',
    code: 'unknown-player',
    change: ['russia: lower', '«russla»: lower'],
  },
  {
    what: 'an outcome without a time',
    code: 'not-allowed',
    change: ['equation: first_when(level > 2)', 'equation: «level» > 2'],
  },
  {
    what: 'an expectation that is no condition',
    code: 'wrong-unit',
    change: ['level is positive: level > 0', 'level is positive: «north_mass»'],
  },
  {
    what: 'an expectation that ends before it begins',
    code: 'reversed-range',
    change: ['    to: 2034', '    to: «2025»'],
  },
]
