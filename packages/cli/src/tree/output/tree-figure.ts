import { leavesOf, type Branching, type Leaf, type PolicyChoice } from '@erosion/engine'
import { countText } from '../../count-text.js'
import { formatLike } from '../../run/output/format-numbers.js'
import { plainNumber } from '../../run/output/plain-number.js'
import { unitSuffix } from '../../run/output/unit-suffix.js'
import { playersOfChoices } from '../../study/output/study-head.js'
import { markAt } from '../../svg/mark.js'
import { scaleOf, type Scale } from '../../svg/scale.js'
import { colourOf, round, svgElement, svgPicture, svgText } from '../../svg/svg.js'
import type { OutcomeOnTree, TreeResult } from '../tree-result.js'
import { probabilityText } from './probability-text.js'
import { policyNames } from '../../study/output/policy-names.js'

const LEFT = 24
const TOP = 138
const CHART = 360
/** About how wide a letter is. */
const LETTER = 6.9

/** A picture of the first outcome on a tree: ways from the left, and at each end a bar for each choice of policies. */
export function treeFigure({ title, tree, futures, outcomes }: TreeResult): string {
  const [outcome] = outcomes
  const leaves = leavesOf(tree)
  const policies = outcome?.policies ?? []
  const names = policyNames(policies.map((one) => one.policies))
  const row = Math.max(34, 14 * policies.length + 16)
  const column = columnWidth(tree)
  const chartLeft = LEFT + tree.length * column + 36
  const width = chartLeft + CHART + 90
  const height = TOP + leaves.length * row + 90 + 18 * policies.length
  const { held } = playersOfChoices(policies.map((one) => one.policies))
  const others = Object.entries(held).map(([player, policy]) => `${player}: ${policy}`)
  const unit = outcome ? unitSuffix({ unitText: outcome.unit, isTime: outcome.isTime }) : ''
  const inside = [
    svgText(16, 26, title, { 'font-size': 16, 'font-weight': 'bold' }),
    svgText(16, 46, `${outcome?.outcome ?? ''}${unit}, ${countText(futures, 'common future')}`, {
      fill: '#555',
    }),
    svgText(16, 63, others.join(', '), { fill: '#555' }),
    ...tree.map(({ name, time }, i) =>
      svgText(LEFT + i * column, TOP - 34, `${plainNumber(time)}  ${name}`, { 'font-weight': 'bold' }),
    ),
    svgText(LEFT, TOP - 18, 'probability of each branch, in brackets its range', { fill: '#555' }),
    ...ways(tree, leaves, row, column),
    ...(outcome ? bars(outcome, names, row, chartLeft, unit) : []),
  ]
  return svgPicture(width, height, title, inside)
}

/** Wide enough for the longest label of a branch and of a branching. */
function columnWidth(tree: readonly Branching[]): number {
  const labels = tree.flatMap(({ name, time, branches }) => [
    `${plainNumber(time)}  ${name}`.length * LETTER * 1.08 + 16,
    ...branches.map((branch) => labelOf(branch).length * LETTER + 64),
  ])
  return Math.ceil(labels.reduce((widest, label) => Math.max(widest, label), 150))
}

const labelOf = ({ name, probability }: Branching['branches'][number]) =>
  `${name}  ${probabilityText(probability)}`

/** The lines of all ways: each stretch once, labelled with the branch and its probability. */
function ways(tree: readonly Branching[], leaves: readonly Leaf[], row: number, column: number): string[] {
  const middle = (path: PolicyChoice): number => {
    const own = leaves.flatMap((leaf, l) =>
      Object.entries(path).every(([name, branch]) => leaf.path[name] === branch) ? [l] : [],
    )
    return TOP + row * ((own[0] ?? 0) + (own.at(-1) ?? 0) + 1) * 0.5
  }
  const drawn = new Set<string>()
  return leaves.flatMap((leaf) => {
    let path: PolicyChoice = {}
    return tree.flatMap((branching, i) => {
      const x = LEFT + i * column
      const taken = leaf.path[branching.name]
      const from = middle(path)
      const next = taken === undefined ? path : { ...path, [branching.name]: taken }
      path = next
      const key = JSON.stringify([i, next])
      if (drawn.has(key)) return []
      drawn.add(key)
      const to = middle(next)
      const branch = branching.branches.find(({ name }) => name === taken)
      const d = `M${x} ${round(from)}C${x + 34} ${round(from)} ${x + 20} ${round(to)} ${x + 54} ${round(to)}H${x + column}`
      const line = svgElement('path', { d, fill: 'none', stroke: '#999', 'stroke-width': 1.5 })
      return branch ? [line, svgText(x + 56, to - 5, labelOf(branch))] : [line]
    })
  })
}

function bars(
  { policies, outcome }: OutcomeOnTree,
  names: readonly string[],
  row: number,
  left: number,
  unit: string,
): string[] {
  const leaves = policies[0]?.leaves ?? []
  const values = policies.flatMap((one) => one.leaves.flatMap(({ p5, p95 }) => [p5 ?? NaN, p95 ?? NaN]))
  const x = scaleOf(values, [left, left + CHART])
  const bottom = TOP + leaves.length * row
  const format = formatLike(x.ticks)
  const marks = x.ticks.flatMap((tick) => [
    svgElement('path', { d: `M${round(x.at(tick))} ${TOP - 8}V${bottom}`, stroke: '#e4e4e4' }),
    svgText(x.at(tick), TOP - 14, format(tick), { 'text-anchor': 'middle', fill: '#555' }),
  ])
  const own = policies.flatMap((one, p) =>
    one.leaves.flatMap((leaf, l) => {
      const y = TOP + l * row + row / 2 + (p - (policies.length - 1) / 2) * 14
      return leaf.median === null ? [] : bar(x, y, [leaf.p5 ?? NaN, leaf.median, leaf.p95 ?? NaN], p)
    }),
  )
  const key = policies.map(({ expected }, p) => {
    const y = bottom + 34 + 18 * p
    const numbers = [expected.mean, expected.low, expected.high].map((value) => value ?? NaN)
    const [mean = '–', low = '–', high = '–'] = numbers.map(formatLike([...x.ticks, ...numbers]))
    const interval = expected.low === null ? '' : ` (${low} to ${high})`
    return [
      svgElement('rect', { x: left, y: y - 8, width: 26, height: 8, fill: colourOf(p), 'fill-opacity': 0.3 }),
      markAt(p, left + 13, y - 4, colourOf(p), 3.5),
      svgText(left + 34, y, `${names[p] ?? ''}: expected ${mean}${interval}`),
    ]
  })
  return [
    ...marks,
    ...own,
    ...key.flat(),
    svgText(left, TOP - 34, outcome + unit, { 'font-weight': 'bold' }),
    ...[
      'Bars: 5 to 95 % of futures at the end of a way; marks: their median.',
      'Expected: weighted by the probabilities, with its interval of 95 %.',
    ].map((text, i) => svgText(left, bottom + 42 + 18 * policies.length + 16 * i, text, { fill: '#555' })),
  ]
}

function bar(
  x: Scale,
  y: number,
  [p5, median, p95]: readonly [number, number, number],
  policy: number,
): string[] {
  const [from, to] = [x.at(p5), x.at(p95)]
  const colour = colourOf(policy)
  return [
    svgElement('rect', {
      ...{ x: round(from), y: round(y - 4), width: round(Math.max(1, to - from)), height: 8 },
      ...{ fill: colour, 'fill-opacity': 0.3 },
    }),
    markAt(policy, x.at(median), y, colour, 3.5),
  ]
}
