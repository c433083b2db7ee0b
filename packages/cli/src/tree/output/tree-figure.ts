import { leavesOf, type Branching, type Leaf, type PolicyChoice } from '@erosion/engine'
import { formatLike } from '../../run/output/format-numbers.js'
import { plainNumber } from '../../run/output/plain-number.js'
import { scaleOf, type Scale } from '../../svg/scale.js'
import { colourOf, round, svgElement, svgPicture, svgText } from '../../svg/svg.js'
import type { OutcomeOnTree, TreeResult } from '../tree-result.js'
import { policyNames } from '../../study/output/policy-names.js'

const COLUMN = 190
const LEFT = 24
const TOP = 118
const CHART = 340

/** A picture of the first outcome on a tree: ways from the left, and at each end a bar for each choice of policies. */
export function treeFigure({ title, tree, futures, outcomes }: TreeResult): string {
  const [outcome] = outcomes
  const leaves = leavesOf(tree)
  const policies = outcome?.policies ?? []
  const names = policyNames(policies.map((one) => one.policies))
  const row = Math.max(34, 14 * policies.length + 16)
  const chartLeft = LEFT + tree.length * COLUMN + 30
  const width = chartLeft + CHART + 40
  const height = TOP + leaves.length * row + 66 + 16 * policies.length
  const inside = [
    svgText(16, 26, title, { 'font-size': 16, 'font-weight': 'bold' }),
    svgText(16, 46, `${outcome?.outcome ?? ''}, ${futures} common futures`, { fill: '#555' }),
    ...tree.map(({ name, time }, i) =>
      svgText(LEFT + i * COLUMN, TOP - 30, `${plainNumber(time)}  ${name}`, { 'font-weight': 'bold' }),
    ),
    ...ways(tree, leaves, row),
    ...(outcome ? bars(outcome, names, row, chartLeft) : []),
  ]
  return svgPicture(width, height, title, inside)
}

/** The lines of all ways: each stretch once, labelled with the branch and its probability. */
function ways(tree: readonly Branching[], leaves: readonly Leaf[], row: number): string[] {
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
      const x = LEFT + i * COLUMN
      const taken = leaf.path[branching.name]
      const from = middle(path)
      const next = taken === undefined ? path : { ...path, [branching.name]: taken }
      path = next
      const key = JSON.stringify([i, next])
      if (drawn.has(key)) return []
      drawn.add(key)
      const to = middle(next)
      const branch = branching.branches.find(({ name }) => name === taken)
      const d = `M${x} ${round(from)}C${x + 34} ${round(from)} ${x + 20} ${round(to)} ${x + 54} ${round(to)}H${x + COLUMN}`
      const line = svgElement('path', { d, fill: 'none', stroke: '#999', 'stroke-width': 1.5 })
      return branch
        ? [line, svgText(x + 56, to - 5, `${branch.name}  ${percent(branch.probability)}`)]
        : [line]
    })
  })
}

function percent({ low, mid, high }: Branching['branches'][number]['probability']): string {
  const whole = (value: number) => plainNumber(Number((100 * value).toFixed(1)))
  return low === high ? `${whole(mid)} %` : `${whole(mid)} % (${whole(low)}–${whole(high)})`
}

function bars({ policies }: OutcomeOnTree, names: readonly string[], row: number, left: number): string[] {
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
      return leaf.median === null
        ? []
        : bar(x, y, [leaf.p5 ?? NaN, leaf.median, leaf.p95 ?? NaN], colourOf(p))
    }),
  )
  const key = policies.map(({ expected }, p) => {
    const y = bottom + 30 + 16 * p
    const mean = expected.mean === null ? '–' : formatLike([...x.ticks, expected.mean])(expected.mean)
    return [
      svgElement('rect', { x: left, y: y - 9, width: 14, height: 9, fill: colourOf(p) }),
      svgText(left + 20, y, `${names[p] ?? ''}: expected ${mean}`),
    ]
  })
  return [
    ...marks,
    ...own,
    ...key.flat(),
    svgText(left, bottom + 40 + 16 * policies.length, 'bars: 5 to 95 % of futures; dot: median', {
      fill: '#555',
    }),
  ]
}

function bar(
  x: Scale,
  y: number,
  [p5, median, p95]: readonly [number, number, number],
  colour: string,
): string[] {
  const [from, to] = [x.at(p5), x.at(p95)]
  return [
    svgElement('rect', {
      ...{ x: round(from), y: round(y - 4), width: round(Math.max(1, to - from)), height: 8 },
      ...{ fill: colour, 'fill-opacity': 0.3 },
    }),
    svgElement('circle', { cx: round(x.at(median)), cy: round(y), r: 3.5, fill: colour }),
  ]
}
