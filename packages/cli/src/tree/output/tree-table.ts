import type { LeafOutcome, TreeOutcome } from '@erosion/engine'
import { countText } from '../../count-text.js'
import { formatLike } from '../../run/output/format-numbers.js'
import { oneLine } from '../../run/output/one-line.js'
import { plainNumber } from '../../run/output/plain-number.js'
import { unitSuffix } from '../../run/output/unit-suffix.js'
import { USUAL_WIDTH } from '../../run/output/usual-width.js'
import { neverWords } from '../../strategy/never-words.js'
import { playersOfChoices } from '../../study/output/study-head.js'
import { wrapWords } from '../../study/output/wrap-words.js'
import { foldTable } from '../../table/fold-table.js'
import { rowsInGroups } from '../../table/named-rows.js'
import { renderTable } from '../../table/render-table.js'
import { branchingWords } from './probability-text.js'
import type { OutcomeOnTree, TreeResult } from '../tree-result.js'
import { policyNames } from '../../study/output/policy-names.js'

/** Width of words that no terminal shows. */
const WORDS = 80

type Format = (value: number | null) => string

type LeafFormat = (value: number | null, leaf: LeafOutcome) => string

/** A tree for people: for each outcome what is expected of each choice of policies, then every way through the tree. */
export function* treeTable(result: TreeResult, columns: number | undefined): Generator<string> {
  const { title, tree, futures, outcomes } = result
  const width = columns ?? USUAL_WIDTH
  const [first] = outcomes
  const leaves = first?.policies[0]?.leaves ?? []
  const { held } = playersOfChoices(first?.policies.map(({ policies }) => policies) ?? [])
  yield oneLine(title)
  yield `${countText(leaves.length, 'path')} through ${countText(tree.length, 'branching')}, ${countText(futures, 'common future')}`
  for (const branching of tree) yield* wrapWords(oneLine(branchingWords(branching)), Math.min(width, WORDS))
  const words = Object.entries(held).map(([player, policy]) => `${player}: ${policy}`)
  if (words.length > 0) yield oneLine(words.join(', '))
  for (const outcome of outcomes) yield* lines(outcome, futures, width)
  yield ''
  yield* wrapWords(
    'expected is weighted by the probabilities of the branches, with its interval of 95 % as the design has it; ' +
      'least and most are what the ranges of the probabilities allow. Leaves show medians with 5 and 95 %.',
    Math.min(columns ?? WORDS, WORDS),
  )
}

function* lines(
  { outcome, unit, isTime, never, policies }: OutcomeOnTree,
  futures: number,
  width: number,
): Generator<string> {
  const all = policies.flatMap(({ expected, leaves }) => [
    expected.mean ?? 0,
    ...leaves.flatMap(({ p5, p95 }) => [p5 ?? 0, p95 ?? 0]),
  ])
  const plain = formatLike(all)
  const number: Format = (value) => (value === null ? '–' : plain(value))
  const orNever: LeafFormat = (value, { never }) => (value === null && never > 0 ? 'never' : number(value))
  const names = policyNames(policies.map((one) => one.policies))
  yield ''
  yield oneLine(outcome + unitSuffix({ unitText: unit, isTime }))
  yield ''
  for (const block of foldTable(expectedTable(policies, names, number), width)) yield* renderTable(block)
  yield* lackingLines(policies, names, futures)
  yield ''
  for (const block of foldTable(leafTable(policies, names, orNever), width)) yield* renderTable(block)
  const most = policies.reduce((sum, { never }) => Math.max(sum, never), 0)
  if (never === undefined || most === 0) return
  const where = `In up to ${most} of ${futures} futures it never comes on some path.`
  yield* wrapWords(`${where} ${neverWords(never)}`, Math.min(width, WORDS))
}

/** What is left out of the means is said, policy by policy. */
function* lackingLines(
  policies: readonly TreeOutcome[],
  names: readonly string[],
  futures: number,
): Generator<string> {
  for (const [i, { lacking }] of policies.entries()) {
    if (lacking === 0) continue
    const whose = names[i] ? `${oneLine(names[i])}: ` : ''
    yield `${whose}${lacking} of ${futures} futures are left out of expected: on some path the run failed, or the outcome is no number`
  }
}

function expectedTable(policies: readonly TreeOutcome[], names: readonly string[], number: Format) {
  const signed: Format = (value) => (value !== null && value > 0 ? `+${number(value)}` : number(value))
  const isCompared = policies.length > 1
  return {
    levels: ['policies'],
    headings: [
      ...['expected', 'from', 'to', 'least', 'most'],
      ...(isCompared ? ['change', 'from', 'to'] : []),
    ].map((heading) => [heading]),
    rows: policies.map(({ expected, least, most, difference }, i) => ({
      name: oneLine(names[i] ?? ''),
      cells: [
        ...[expected.mean, expected.low, expected.high, least, most].map(number),
        ...(isCompared
          ? [difference?.mean ?? null, difference?.low ?? null, difference?.high ?? null].map(signed)
          : []),
      ],
    })),
  }
}

function leafTable(policies: readonly TreeOutcome[], names: readonly string[], text: LeafFormat) {
  const spread = (leaf: LeafOutcome) => {
    const [median, p5, p95] = [leaf.median, leaf.p5, leaf.p95].map((value) => text(value, leaf))
    return `${median} (${p5}–${p95})`
  }
  const leaves = policies[0]?.leaves ?? []
  return {
    levels: ['path'],
    headings: [['share'], ...names.map((name) => [oneLine(name)])],
    rows: rowsInGroups(
      leaves.map((leaf, l) => ({
        parts: Object.values(leaf.path).map(oneLine),
        cells: [
          `${plainNumber(Number((100 * leaf.probability).toFixed(1)))} %`,
          ...policies.map((one) => {
            const own = one.leaves[l]
            return own ? spread(own) : '–'
          }),
        ],
      })),
    ),
  }
}
