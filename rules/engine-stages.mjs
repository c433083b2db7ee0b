/**
 * The stages of the engine, as folders of packages/engine/src, and the way data flows through them.
 * A stage may import itself, the stages named in `after`, and whatever comes before those. Rows stand in the order of
 * the flow: a stage comes after all that it may import.
 * Files directly in packages/engine/src join the stages and may import all of them.
 */

/**
 * @typedef {object} Stage
 * @property {string} folder below packages/engine/src
 * @property {readonly string[]} after the stages right before it
 * @property {string} reason what it holds, and so why the arrow points this way
 */

/** @type {readonly Stage[]} */
export const engineStages = [
  { folder: 'core', after: [], reason: 'Issues, matrices and names know nothing of models.' },
  { folder: 'source', after: ['core'], reason: 'Reads text into located values, whatever the values mean.' },
  {
    folder: 'elementary',
    after: ['core'],
    reason: 'exp, ln, pow, sin and their kin are arithmetic, the same in every kernel.',
  },
  {
    folder: 'stats',
    after: ['elementary'],
    reason: 'Sums and quantiles of numbers, whatever the numbers mean.',
  },
  { folder: 'random', after: ['elementary'], reason: 'Streams of numbers, whatever is drawn from them.' },
  { folder: 'picture', after: [], reason: 'Draws numbers with names, whatever they are of.' },
  {
    folder: 'page',
    after: [],
    reason: 'Lays out words and tables as text, Markdown and LaTeX, whatever they say.',
  },
  {
    folder: 'expression',
    after: ['elementary'],
    reason: 'One equation: its tree, text and units; no model around it.',
  },
  {
    folder: 'sample',
    after: ['random', 'stats'],
    reason: 'Draws points of a design, whatever their axes mean.',
  },
  {
    folder: 'model',
    after: ['expression', 'sample'],
    reason: 'Equations that belong together, checked and ordered; not yet run.',
  },
  {
    folder: 'erosion',
    after: ['model'],
    reason: 'The flagship is one model among others: no stage depends on it.',
  },
  {
    folder: 'compile',
    after: ['model'],
    reason: 'A checked model becomes a kernel; what is asked of it comes later.',
  },
  {
    folder: 'compile/wasm',
    after: ['compile'],
    reason: 'The fast kernel follows the plain one, never the reverse.',
  },
  {
    folder: 'levers',
    after: ['compile', 'stats'],
    reason: 'Decides within a run what levers do, as kernels ask; knows no file and no scenario.',
  },
  {
    folder: 'outcome',
    after: ['compile', 'stats'],
    reason: 'Measures the series that a kernel leaves behind.',
  },
  {
    folder: 'scenario',
    after: ['erosion', 'source', 'compile', 'levers', 'outcome'],
    reason:
      'Names a model, policies, outcomes and uncertainties in one file, so it knows each and none knows it.',
  },
  {
    folder: 'batch',
    after: ['compile/wasm', 'scenario'],
    reason: 'Runs a scenario over drawn futures and measures each run; one run knows nothing of the batch.',
  },
  {
    folder: 'inputs',
    after: ['scenario'],
    reason: 'What a scenario sets, line by line, so that it can be read and compared.',
  },
  {
    folder: 'feedback',
    after: ['batch'],
    reason: 'Who moves whom in a model: links, loops and their signs, in states that runs pass through.',
  },
  {
    folder: 'difference',
    after: ['inputs', 'feedback', 'page'],
    reason: 'Two scenarios or two runs, side by side, and what differs between them.',
  },
  {
    folder: 'explanation',
    after: ['inputs', 'feedback', 'page'],
    reason: 'A model or a part of it in words and equations, with the feedback that it stands in.',
  },
  {
    folder: 'summary',
    after: ['batch'],
    reason: 'Means, shares and differences of the outcomes of a finished batch, with their errors.',
  },
  {
    folder: 'audit',
    after: ['batch'],
    reason:
      'Makes some runs again with shorter steps and another method, and says what the steps did to outcomes.',
  },
  {
    folder: 'analysis',
    after: ['inputs', 'summary'],
    reason: 'Questions put to a finished batch: when to begin, which branch, which assumption matters.',
  },
  {
    folder: 'backcast',
    after: ['batch'],
    reason:
      'Runs a scenario over a past that is known, holds it against that, and learns from the difference.',
  },
  {
    folder: 'robustness',
    after: ['sample'],
    reason: 'What a policy is worth over many futures, whatever is measured in them.',
  },
  {
    folder: 'game',
    after: ['core', 'stats', 'random'],
    reason: 'Games in normal form, whatever their payoffs come from.',
  },
  {
    folder: 'comparison',
    after: ['summary', 'robustness', 'game'],
    reason: 'Holds the policies of a finished study against each other: pairs, regrets, games.',
  },
  {
    folder: 'decomposition',
    after: ['comparison'],
    reason: 'Shares a difference out by the levers that make it, which takes a study of its own.',
  },
  {
    folder: 'discovery',
    after: ['stats'],
    reason: 'Where cases of interest lie among drawn numbers, whatever the numbers and the cases are.',
  },
  {
    folder: 'findings',
    after: ['analysis', 'decomposition', 'backcast', 'discovery', 'feedback', 'picture'],
    reason: 'The result document quotes and draws all that came before.',
  },
  {
    folder: 'public',
    after: ['findings', 'explanation', 'difference', 'audit', 'picture'],
    reason: 'Lists by topic what other packages see of the stages, and adds nothing to it.',
  },
]

/**
 * @param {string} folder a stage
 * @returns {readonly string[]} every stage that it may import: itself and all before it
 */
export function importableStages(folder) {
  const stage = engineStages.find((candidate) => candidate.folder === folder)
  if (stage === undefined) throw new RangeError(`${folder} is not a stage of the engine`)
  return [...new Set([folder, ...stage.after.flatMap(importableStages)])]
}
