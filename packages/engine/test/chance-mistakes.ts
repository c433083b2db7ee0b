import type { Mistake } from './mistake.js'

/** What can be wrong with one uncertain number. */
const uncertaintyMistakes: readonly Mistake[] = [
  {
    what: 'a distribution of a parameter that is none',
    code: 'unknown-name',
    change: ['  habit: { pert', '  «hbait»: { pert'],
  },
  {
    what: 'a distribution of a stock',
    code: 'unknown-name',
    change: ['  toll[south]: fixed', '  «level»: fixed'],
  },
  {
    what: 'a distribution of an element that is none',
    code: 'wrong-subscript',
    change: ['  toll[north]: { gamma', '  toll[«norht»]: { gamma'],
  },
  {
    what: 'a distribution of too many subscripts',
    code: 'wrong-subscript',
    change: ['  toll[north]: { gamma', '  «toll[north, oil]»: { gamma'],
  },
  {
    what: 'a misspelt distribution',
    code: 'unknown-key',
    change: ['{ uniform: { low: 0.5', '{ «unifrom»: { low: 0.5'],
  },
  {
    what: 'two distributions',
    code: 'wrong-shape',
    change: [
      '{ gamma: { shape: 2, scale: 0.5 } }',
      '{ «gamma»: { shape: 2, scale: 0.5 }, uniform: { low: 0, high: 1 } }',
    ],
  },
  {
    what: 'no distribution',
    code: 'wrong-shape',
    change: ['size[south]: { normal: { mean: 4, sd: 0.5 }, truncate', '«size[south]»: { truncate'],
  },
  {
    what: 'a distribution that is none',
    code: 'wrong-shape',
    change: ['  toll[south]: fixed', '  toll[south]: «fixd»'],
  },
  {
    what: 'a distribution that lacks a parameter',
    code: 'missing-key',
    change: ['{ pert: { low: 1, mid: 2, high: 4 } }', '{ «pert»: { low: 1, mid: 2 } }'],
  },
  {
    what: 'a misspelt parameter of a distribution',
    code: 'unknown-key',
    change: ['normal: { mean: 4, sd: 0.5 }', 'normal: { mean: 4, «ds»: 0.5 }'],
  },
  {
    what: 'a parameter of a distribution that is not finite',
    code: 'not-finite',
    change: ['low: 0.01, mid: 0.03, high: 0.05', 'low: 0.01, mid: «.nan», high: 0.05'],
  },
  {
    what: 'a parameter of a distribution that is text',
    code: 'wrong-shape',
    change: ['low: 0.01, mid: 0.03, high: 0.05', 'low: 0.01, mid: «some», high: 0.05'],
  },
  {
    what: 'a distribution that falls from low to high',
    code: 'reversed-range',
    change: ['{ low: 0.5, high: 1.5 }', '{ low: 0.5, high: «0.1» }'],
  },
  {
    what: 'a distribution without width',
    code: 'reversed-range',
    change: ['{ low: 0.5, high: 1.5 }', '{ low: 0.5, high: «0.5» }'],
  },
  {
    what: 'a most likely value beyond the ends',
    code: 'reversed-range',
    change: ['{ low: 1, mid: 2, high: 4 }', '{ low: 1, mid: 5, high: «4» }'],
  },
  {
    what: 'a spread of nothing',
    code: 'out-of-range',
    change: ['{ median: 3, sigma: 0.2 }', '{ median: 3, sigma: «0» }'],
  },
  { what: 'a weight too few', code: 'out-of-range', change: ['weights: [1, 2, 1]', '«weights»: [1, 2]'] },
  {
    what: 'a negative weight',
    code: 'out-of-range',
    change: ['weights: [1, 2, 1]', 'weights: [1, «-2», 1]'],
  },
  {
    what: 'a value that is text, in a list',
    code: 'wrong-shape',
    change: ['values: [1, 2, 3]', 'values: [1, «two», 3]'],
  },
  {
    what: 'bounds of what has bounds of its own',
    code: 'not-allowed',
    change: ['weights: [1, 2, 1] }', 'weights: [1, 2, 1] }, «truncate»: { low: 2 }'],
  },
  {
    what: 'a truncation the wrong way round',
    code: 'reversed-range',
    change: ['truncate: { low: 2, high: 6 }', 'truncate: { low: 2, high: «2» }'],
  },
  {
    what: 'a truncation that leaves nothing',
    code: 'out-of-range',
    change: ['{ median: 3, sigma: 0.2 }', '{ median: 3, sigma: 0.2 }, «truncate»: { high: -1 }'],
  },
  {
    what: 'a distribution that leaves the bounds of its parameter',
    code: 'out-of-range',
    change: [
      '  toll[north]: { gamma: { shape: 2, scale: 0.5 } }',
      '  «toll[north]»: { uniform: { low: -1, high: 1 } }',
    ],
  },
  {
    what: 'values that leave the bounds of their parameter',
    code: 'out-of-range',
    change: [
      '  toll[north]: { gamma: { shape: 2, scale: 0.5 } }',
      '  «toll[north]»: { discrete: { values: [-1, 1] } }',
    ],
  },
  {
    what: 'a distribution of the model that falls from low to high',
    code: 'reversed-range',
    change: ['beta: { a: 2, b: 3 }', 'uniform: { low: 1, high: «0» }'],
  },
  {
    what: 'a distribution of the model that leaves the bounds',
    code: 'out-of-range',
    change: ['uncertainty: { beta: { a: 2, b: 3 } }', '«uncertainty»: { normal: { mean: 0, sd: 1 } }'],
  },
  {
    what: 'a misspelt distribution of the model',
    code: 'unknown-key',
    change: ['uncertainty: { beta: { a: 2, b: 3 } }', 'uncertainty: { «betta»: { a: 2, b: 3 } }'],
  },
  {
    what: 'a dimension for what has no shares',
    code: 'not-allowed',
    change: ['sigma: 0.2 }, together: true', 'sigma: 0.2 }, «over»: good'],
  },
  {
    what: 'an answer that is neither true nor false',
    code: 'wrong-shape',
    change: ['sigma: 0.2 }, together: true', 'sigma: 0.2 }, together: «always»'],
  },
]

/** What can be wrong with shares of a whole. */
const wholeMistakes: readonly Mistake[] = [
  {
    what: 'shares over something not said',
    code: 'wrong-subscript',
    change: [
      '  split: { dirichlet: { concentration: 40 }, over: good }',
      '  «split»: { dirichlet: { concentration: 40 } }',
    ],
  },
  {
    what: 'shares over a dimension that is none',
    code: 'wrong-subscript',
    change: ['over: good', 'over: «god»'],
  },
  {
    what: 'shares over a dimension that another has',
    code: 'wrong-subscript',
    change: ['over: good', 'over: «payer»'],
  },
  {
    what: 'shares of a single number',
    code: 'wrong-subscript',
    change: ['  toll[south]: fixed', '  «tilt»: { dirichlet: { concentration: 9 } }'],
  },
  {
    what: 'shares that do not sum to one',
    code: 'out-of-range',
    change: ['  blend: { logistic-normal', '  «weight»: { logistic-normal'],
  },
  {
    what: 'shares above one',
    code: 'out-of-range',
    change: ['  toll[south]: fixed', '  «pulls»: { dirichlet: { concentration: 9 } }'],
  },
  {
    what: 'a concentration of nothing',
    code: 'out-of-range',
    change: ['concentration: 40', 'concentration: «0»'],
  },
  { what: 'a spread of shares of nothing', code: 'out-of-range', change: ['{ sd: 0.3 } }', '{ sd: «0» } }'] },
  {
    what: 'a composition that lacks its number',
    code: 'missing-key',
    change: ['  blend: { logistic-normal: { sd: 0.3 } }', '  blend: { «logistic-normal»: {} }'],
  },
  {
    what: 'shares that are drawn together',
    code: 'not-allowed',
    change: ['{ sd: 0.3 } }', '{ sd: 0.3 }, «together»: true }'],
  },
  {
    what: 'a truncation of shares',
    code: 'not-allowed',
    change: ['{ sd: 0.3 } }', '{ sd: 0.3 }, «truncate»: { high: 0.9 } }'],
  },
  {
    what: 'a distribution beside shares',
    code: 'not-allowed',
    change: [
      'concentration: 40 }, over: good',
      'concentration: 40 }, over: good, «uniform»: { low: 0, high: 1 }',
    ],
  },
  {
    what: 'two compositions',
    code: 'wrong-shape',
    change: [
      'concentration: 40 }, over: good',
      'concentration: 40 }, over: good, «logistic-normal»: { sd: 0.4 }',
    ],
  },
  {
    what: 'a part taken out of a whole',
    code: 'duplicate-name',
    change: ['{ sd: 0.3 } }', '{ sd: 0.3 } }\n  «blend[oil]»: fixed'],
  },
  {
    what: 'a part taken out of what is drawn together',
    code: 'duplicate-name',
    change: [
      'sigma: 0.2 }, together: true }',
      'sigma: 0.2 }, together: true }\n  «price[north, oil]»: fixed',
    ],
  },
  {
    what: 'shares of a parameter that may not be 0',
    code: 'out-of-range',
    change: ['  blend: { logistic-normal', '  «parts»: { logistic-normal'],
  },
]

/** What can be wrong with correlations. */
const correlationMistakes: readonly Mistake[] = [
  {
    what: 'a correlation of a name that is none',
    code: 'unknown-name',
    change: ['between: [growth, habit]', 'between: [«growht», habit]'],
  },
  {
    what: 'a correlation of what is fixed',
    code: 'unknown-name',
    change: ['between: [growth, habit]', 'between: [growth, «pace»]'],
  },
  {
    what: 'a correlation of a stock',
    code: 'unknown-name',
    change: ['between: [growth, habit]', 'between: [growth, «total»]'],
  },
  {
    what: 'a correlation of shares',
    code: 'unknown-name',
    change: ["[habit, 'size[north]']", '[habit, «mix»]'],
  },
  {
    what: 'a correlation of one share',
    code: 'unknown-name',
    change: ["[habit, 'size[north]']", "[habit, «'mix[oil]'»]"],
  },
  {
    what: 'a correlation of several numbers',
    code: 'unknown-name',
    change: ["[habit, 'size[north]']", '[habit, «drift»]'],
  },
  {
    what: 'a correlation with itself',
    code: 'duplicate-name',
    change: ['between: [price, luck]', "«between»: ['drift[north]', 'drift[north]']"],
  },
  {
    what: 'a correlation with itself, written otherwise',
    code: 'duplicate-name',
    change: ['between: [price, luck]', "«between»: ['drift[north]', 'drift[ north ]']"],
  },
  {
    what: 'a correlation that stands twice',
    code: 'duplicate-name',
    change: ['rank: 0.1 }', "rank: 0.1 }\n  - { «between»: ['drift[south]', 'drift[north]'], rank: 0 }"],
  },
  { what: 'a correlation above one', code: 'out-of-range', change: ['rank: 0.2 }', 'rank: «2» }'] },
  {
    what: 'a correlation that is not finite',
    code: 'not-finite',
    change: ['rank: -0.3 }', 'rank: «.inf» }'],
  },
  {
    what: 'a correlation without its rank',
    code: 'missing-key',
    change: ["- { between: [habit, 'size[north]'], rank: -0.3 }", "- «{ between: [habit, 'size[north]'] }»"],
  },
  {
    what: 'a correlation of three',
    code: 'wrong-shape',
    change: ['between: [price, luck]', '«between»: [price, luck, growth]'],
  },
  {
    what: 'a misspelt key of a correlation',
    code: 'unknown-key',
    change: ['rank: -0.3 }', '«rnak»: -0.3 }'],
  },
  {
    what: 'a correlation that is a number',
    code: 'wrong-shape',
    change: ["- { between: [habit, 'size[north]'], rank: -0.3 }", '- «0.3»'],
  },
]

/** What can be wrong with noise. */
const noiseMistakes: readonly Mistake[] = [
  {
    what: 'noise of a disturbance that is none',
    code: 'unknown-name',
    change: ['  jitter: { white', '  «jiter»: { white'],
  },
  { what: 'noise of a parameter', code: 'unknown-name', change: ['  jitter: { white', '  «pace»: { white'] },
  {
    what: 'noise of an element that is none',
    code: 'wrong-subscript',
    change: ['  gust: { returning', '  gust[«est»]: { returning'],
  },
  {
    what: 'two kinds of noise',
    code: 'wrong-shape',
    change: ['white: { sd: 0.2 }, every', 'white: { sd: 0.2 }, «returning»: { sd: 1, memory: 3 }, every'],
  },
  {
    what: 'no kind of noise',
    code: 'wrong-shape',
    change: ['  jitter: { white: { sd: 0.2 }, every: 1/2 }', '  «jitter»: { every: 1/2 }'],
  },
  {
    what: 'a misspelt kind of noise',
    code: 'unknown-key',
    change: ['  jitter: { white:', '  jitter: { «whit»:'],
  },
  {
    what: 'a negative standard deviation',
    code: 'out-of-range',
    change: ['white: { sd: 0.2 }', 'white: { sd: «-0.2» }'],
  },
  {
    what: 'noise without its standard deviation',
    code: 'missing-key',
    change: ['white: { sd: 0.2 }', '«white»: {}'],
  },
  { what: 'noise that forgets in no time', code: 'out-of-range', change: ['memory: 2', 'memory: «0»'] },
  { what: 'noise that never forgets', code: 'out-of-range', change: ['memory: 2', 'memory: «1/0»'] },
  { what: 'noise that starts nowhere', code: 'wrong-shape', change: ['start: 0', 'start: «low»'] },
  {
    what: 'noise whose factor has a mean not said',
    code: 'missing-key',
    change: ['log: { sd: 0.3, memory: 1, mean corrected: true }', '«log»: { sd: 0.3, memory: 1 }'],
  },
  {
    what: 'noise without an interval',
    code: 'missing-key',
    change: [
      '  wave: { log: { sd: 0.3, memory: 1, mean corrected: true }, every: 1 }',
      '  «wave»: { log: { sd: 0.3, memory: 1, mean corrected: true } }',
    ],
  },
  {
    what: 'an interval of nothing',
    code: 'out-of-range',
    change: ['mean corrected: true }, every: 1 }', 'mean corrected: true }, every: «0» }'],
  },
  {
    what: 'a negative interval',
    code: 'out-of-range',
    change: ['mean corrected: true }, every: 1 }', 'mean corrected: true }, every: «-1» }'],
  },
  {
    what: 'an interval between two steps',
    code: 'off-grid',
    change: ['mean corrected: true }, every: 1 }', 'mean corrected: true }, every: «0.3» }'],
    needsGrid: true,
  },
  {
    what: 'an answer about paths that is neither true nor false',
    code: 'wrong-shape',
    change: ['every: 1/2, together: true', 'every: 1/2, together: «never»'],
  },
]

/** What can be wrong with random events. */
const eventMistakes: readonly Mistake[] = [
  {
    what: 'events of a disturbance that is none',
    code: 'unknown-name',
    change: ['  strike: { hazard', '  «srtike»: { hazard'],
  },
  { what: 'events of a lever', code: 'unknown-name', change: ['  strike: { hazard', '  «push»: { hazard'] },
  {
    what: 'a disturbance that is disturbed twice',
    code: 'duplicate-name',
    change: ['  strike: { hazard', '  «hum»: { hazard'],
  },
  { what: 'a negative hazard', code: 'out-of-range', change: ['hazard: 0.2', 'hazard: «-0.2»'] },
  { what: 'a hazard of another unit', code: 'wrong-unit', change: ['hazard: 0.2', 'hazard: «level»'] },
  {
    what: 'a hazard of a name that is none',
    code: 'unknown-name',
    change: ['hazard: level /', 'hazard: «lvel» /'],
  },
  {
    what: 'a hazard of every element',
    code: 'wrong-subscript',
    change: ['hazard: level / (10 * habit)', "hazard: 'mass[«state»]'"],
  },
  {
    what: 'events without a hazard',
    code: 'missing-key',
    change: ['  strike: { hazard: 0.2, lasts: 0.5 }', '  «strike»: { lasts: 0.5 }'],
  },
  { what: 'an event of no length', code: 'out-of-range', change: ['lasts: 0.5', 'lasts: «0»'] },
  {
    what: 'a length of another unit',
    code: 'wrong-unit',
    change: ['lasts: habit / 4', 'lasts: «level / 4»'],
  },
  {
    what: 'a misspelt key of an event',
    code: 'unknown-key',
    change: ['lasts: habit / 4, value: 2', 'lasts: habit / 4, «valeu»: 2'],
  },
]

/** What can be wrong with the study, and with thresholds. */
const studyMistakes: readonly Mistake[] = [
  { what: 'a study of no runs', code: 'out-of-range', change: ['runs: 200', 'runs: «0»'] },
  { what: 'a study of half a run', code: 'out-of-range', change: ['runs: 200', 'runs: «1.5»'] },
  { what: 'a study of fewer runs than none', code: 'out-of-range', change: ['runs: 200', 'runs: «-1»'] },
  {
    what: 'a misspelt design',
    code: 'wrong-shape',
    change: ['design: latin-hypercube', 'design: «latin-hypercub»'],
  },
  { what: 'a seed that is a list', code: 'wrong-shape', change: ['seed: 7', '«seed»: [7]'] },
  { what: 'a misspelt key of a study', code: 'unknown-key', change: ['runs: 200', '«rnus»: 200'] },
  {
    what: 'a threshold that is text',
    code: 'wrong-shape',
    change: ['thresholds: [1, 2]', 'thresholds: [1, «two»]'],
  },
  {
    what: 'a threshold by itself',
    code: 'wrong-shape',
    change: ['thresholds: [2030]', 'thresholds: «2030»'],
  },
]

/** Mistakes in what `everything` says of chance; those that change one line exclude each other. */
export const chanceMistakes: readonly Mistake[] = [
  ...uncertaintyMistakes,
  ...wholeMistakes,
  ...correlationMistakes,
  ...noiseMistakes,
  ...eventMistakes,
  ...studyMistakes,
]
