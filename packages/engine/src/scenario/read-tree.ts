import type { PathKey, Report } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { wholeSteps } from '#compile/grid-steps'
import { elementName, offsetOf } from '#model/declaration'
import { readAddress } from './address.js'
import type { PolicyContext } from './policy-context.js'
import { reportUnknownPlayer, reportUnknownPolicy } from './read-policies.js'
import { countPaths, type Branch, type BranchChange, type Branching, type Probability } from './tree.js'
import type { BranchingSource, BranchSource } from './tree-schema.js'

type Path = readonly PathKey[]
type Context = Pick<PolicyContext, 'model' | 'expanded' | 'grid' | 'known' | 'report'>

/** The most paths through a tree. */
const MOST_PATHS = 10_000

/** Room for the rounding of probabilities such as 1/3 written with few digits is not given: they sum to one. */
const ROUNDING = 1e-9

/** Reads the section `tree`. */
export function readTree(
  source: Readonly<Record<string, BranchingSource>> | undefined,
  context: Context,
): readonly Branching[] {
  const read: Branching[] = []
  for (const [name, written] of Object.entries(source ?? {})) {
    const path = ['tree', name]
    if (context.known.players.includes(name)) {
      const message = `${name} is a player, and cannot be a branching`
      context.report(path, { code: 'duplicate-name', message, onKey: true })
    }
    read.push({
      ...{ name, about: written.about, time: written.at },
      step: readDate(written.at, read.at(-1)?.time, [...path, 'at'], context),
      after: readAfter(written.after ?? {}, read, [...path, 'after'], context.report),
      branches: Object.entries(written.branches).map(([branch, one]) =>
        readBranch(branch, one, [...path, 'branches', branch], context),
      ),
    })
    checkSum(read.at(-1)?.branches ?? [], [...path, 'branches'], context.report)
  }
  return checkPaths(read, context.report) ? read : []
}

/** Every path is run in every future; so many are more than anyone looks at. */
function checkPaths(tree: readonly Branching[], report: Report): boolean {
  const paths = countPaths(tree, MOST_PATHS)
  if (paths <= MOST_PATHS) return true
  // Without conditions every path meets every branching.
  const isPlain = tree.every(({ after }) => after.size === 0)
  const all = tree.reduce((product, { branches }) => product * branches.length, 1)
  const found = isPlain ? `${all} paths` : `more than ${MOST_PATHS} paths`
  const message = 'there are too many paths through the tree'
  report(['tree'], { code: 'too-large', message, found, expected: `at most ${MOST_PATHS}`, onKey: true })
  return false
}

function readDate(at: number, before: number | undefined, path: Path, { grid, report }: Context): number {
  if (before !== undefined && at < before) {
    const message = 'branchings stand in the order of their dates'
    report(path, { code: 'reversed-range', message, found: `${at} after ${before}` })
  }
  if (!grid) return 0
  const step = wholeSteps(at - grid.from, grid.step)
  if (step !== undefined && step > 0 && step <= grid.stepCount) return step
  const expected = `a step of the run after its first instant, up to ${grid.from + grid.stepCount * grid.step}`
  report(path, { code: 'off-grid', message: 'this date is no step of the run', found: `${at}`, expected })
  return 1
}

function readAfter(
  after: Readonly<Record<string, readonly string[]>>,
  earlier: readonly Branching[],
  path: Path,
  report: Report,
): Branching['after'] {
  for (const [name, branches] of Object.entries(after)) {
    const branching = earlier.find((one) => one.name === name)
    if (!branching) {
      const names = earlier.map((one) => one.name)
      unknown(name, 'an earlier branching', names, [...path, name], report, true)
      continue
    }
    const names = branching.branches.map((branch) => branch.name)
    if (branches.length === 0) {
      const message = `no branch of ${name} is named, so that this never comes`
      report([...path, name], { code: 'missing-key', message, expected: names.join(', '), onKey: true })
    }
    branches.forEach((branch, i) => {
      if (!names.includes(branch)) unknown(branch, `a branch of ${name}`, names, [...path, name, i], report)
    })
  }
  return new Map(Object.entries(after))
}

function unknown(
  found: string,
  what: string,
  names: readonly string[],
  path: Path,
  report: Report,
  onKey = false,
): void {
  const nearest = nearestName(found, names)
  const expected = names.length > 0 ? names.join(', ') : 'none stands before it'
  const problem = {
    code: 'unknown-name',
    message: `${found} is not ${what}`,
    found,
    expected,
    onKey,
  } as const
  report(path, { ...problem, ...(nearest && { nearest }) })
}

function readBranch(name: string, source: BranchSource, path: Path, context: Context): Branch {
  const { known, report } = context
  for (const [player, policy] of Object.entries(source.policies ?? {})) {
    const place = [...path, 'policies', player]
    if (!known.players.includes(player)) reportUnknownPlayer(player, place, known, report)
    else if (!known.exists(player, policy)) reportUnknownPolicy(player, policy, place, known, report)
  }
  return {
    ...{ name, about: source.about, policies: source.policies ?? {} },
    probability: readProbability(source.probability, [...path, 'probability'], report),
    changes: [
      ...readChanges(source.levers, 'lever', [...path, 'levers'], context),
      ...readChanges(source.parameters, 'parameter', [...path, 'parameters'], context),
    ],
  }
}

function readChanges(
  source: Readonly<Record<string, number>> | undefined,
  kind: 'lever' | 'parameter',
  path: Path,
  { model, expanded, report }: Context,
): readonly BranchChange[] {
  return Object.entries(source ?? {}).flatMap(([key, value]) => {
    const address = readAddress(key, kind, model, (problem) => report([...path, key], problem))
    if (!address) return []
    const { name, indices } = address.variable
    const { min = -Infinity, max = Infinity } = model.values.get(name) ?? {}
    if (kind === 'parameter' && (value < min || value > max)) {
      const message = `${name} makes no sense at this value`
      const expected = `${min} to ${max}`
      report([...path, key], { code: 'out-of-range', message, found: `${value}`, expected })
    }
    return address.positions.map((position) => ({
      name: elementName(name, indices, position),
      slot: (expanded.firstSlots.get(name) ?? 0) + offsetOf(indices, position),
      value,
    }))
  })
}

function readProbability(source: BranchSource['probability'], path: Path, report: Report): Probability {
  const { low, mid, high } = typeof source === 'number' ? { low: source, mid: source, high: source } : source
  if (low < 0 || high > 1) {
    const found = low < 0 ? `${low}` : `${high}`
    report(path, { code: 'out-of-range', message: 'this is no probability', found, expected: '0 to 1' })
  } else if (low > mid || mid > high) {
    const found = `${low}, ${mid}, ${high}`
    report(path, { code: 'reversed-range', message: 'the middle lies outside the range', found })
  }
  return { low, mid, high }
}

function checkSum(branches: readonly Branch[], path: Path, report: Report): void {
  const sum = branches.reduce((total, { probability }) => total + probability.mid, 0)
  if (Math.abs(sum - 1) <= ROUNDING) return
  const message = 'the probabilities of the branches do not sum to one'
  const found = `${Number(sum.toPrecision(12))}`
  report(path, { code: 'probabilities', message, found, expected: '1', onKey: true })
}
