import {
  mixLevers,
  partOutcomes,
  shareByElement,
  shareOut,
  wholeChoice,
  type Issue,
  type LeverMix,
  type PolicyChoice,
  type Scenario,
} from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { checkPolicies } from '../run/check-policies.js'
import { askedOutcomes } from '../run/options/asked-outcomes.js'
import { readAssignments } from '../run/options/read-assignments.js'
import { writeLines } from '../run/write-lines.js'
import { Stop } from '../stop.js'
import { figureWriter } from '../strategy/figure-writer.js'
import { makeStudy } from '../strategy/make-study.js'
import { prepareStudy, type PreparedStudy } from '../strategy/prepare-study.js'
import type { StudyArguments } from '../strategy/study-arguments.js'
import { leadingOutcomes } from '../strategy/usual-outcomes.js'
import { readWriter } from '../read-writer.js'
import type { ResultWriter } from '../strategy/result-writers.js'
import { unknownName } from '../unknown-name.js'
import { elementWriters, type ElementStudy } from './element-writers.js'
import { inEnoughFutures } from './enough-futures.js'
import { readGroups, type Groups } from './read-groups.js'
import { readOrders } from './read-orders.js'
import { shareWriters, type SharedStudy } from './share-writers.js'

/** What `erosion decompose` is asked for, as it was written. */
export interface DecomposeArguments extends Omit<StudyArguments, 'policy' | 'open'> {
  readonly figure: string | undefined
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly group: readonly string[] | undefined
  readonly outcome: readonly string[] | undefined
  readonly by: string | undefined
  readonly orders: string | undefined
}

/** The two choices of policies that a difference lies between. */
type Ends = readonly [from: PolicyChoice, to: PolicyChoice]

/** What differences are shared out by unless `--by` says. */
const LEVER = 'lever'

/**
 * The whole of `erosion decompose`: a study of every mixture of the levers of two choices and the part of each lever, or
 * a study of the two and the part of each element of a dimension.
 * @throws Stop when the options or the scenario are wrong
 */
export async function decomposeFile(args: DecomposeArguments, io: Io): Promise<ExitCode> {
  const { by = LEVER } = args
  const write = by === LEVER ? readWriter(args.format, shareWriters, 'decompositions') : undefined
  const writeElements = by === LEVER ? undefined : readWriter(args.format, elementWriters, 'decompositions')
  const from = readAssignments(args.from, '--from', 'player=policy')
  const to = readAssignments(args.to, '--to', 'player=policy')
  const groups = readGroups(args.group)
  const check = (scenario: Scenario): readonly Issue[] => [
    ...[write, writeElements].filter((one) => typeof one === 'object'),
    ...[...from.issues, ...to.issues, ...groups.issues, ...readOrders(args.orders).issues],
    ...checkPolicies(scenario, from.values, '--from'),
    ...checkPolicies(scenario, to.values, '--to'),
    ...checkWhole(scenario, from.values, to.values),
    ...(by === LEVER ? [] : checkBy(scenario, by, namesOf(scenario, args), groups, args)),
  ]
  const prepare = (outcomes: Readonly<Record<string, string>> = {}) =>
    prepareStudy(
      { ...args, policy: undefined, open: undefined },
      io,
      askedOutcomes(args.outcome).outcomes,
      check,
      outcomes,
    )
  const prepared = prepare()
  const start = wholeStart(prepared.scenario, from.values)
  const ends = [start, { ...start, ...Object.fromEntries(to.values) }] as const
  if (typeof write === 'function') return byLever(prepared, ends, groups.groupOf, { args, io, write })
  if (typeof writeElements === 'function')
    return byElement(prepared, ends, by, prepare, { args, io, write: writeElements })
  throw new TypeError('neither a writer nor an issue')
}

interface Asked<T> {
  readonly args: DecomposeArguments
  readonly io: Io
  readonly write: ResultWriter<T>
}

async function byLever(
  { scenario, machine }: PreparedStudy,
  choices: Ends,
  groupOf: Groups['groupOf'],
  { args, io, write }: Asked<SharedStudy>,
): Promise<ExitCode> {
  const { orders } = readOrders(args.orders)
  const mix = mixLevers(scenario, ...choices, { ...(groupOf && { groupOf }), ...(orders && { orders }) })
  const figure = figureWriter(args.figure, io, shareWriters['svg'])
  const some = { ...mix, scenario: inEnoughFutures(mix, args.runs, io) }
  const { results, exitCode } = await makeStudy({ ...some, machine }, io)
  const shares = outcomesOf(mix, namesOf(scenario, args)).map((name) =>
    shareOut(results, mix, results.outcomes.indexOf(name)),
  )
  const shared = { scenario, results, choices, shares }
  writeLines(write(shared, io.columns), io.stdout)
  figure(shared)
  return exitCode
}

async function byElement(
  { scenario, machine }: PreparedStudy,
  choices: Ends,
  dimension: string,
  prepare: (outcomes: Readonly<Record<string, string>>) => PreparedStudy,
  { args, io, write }: Asked<ElementStudy>,
): Promise<ExitCode> {
  const names = namesOf(scenario, args)
  const series = names.map((name) => partOutcomes(scenario, name, dimension))
  const added = series.flat(2).map(({ name, equation }): [string, string] => [name, equation])
  const { scenario: measured } = prepare(Object.fromEntries(added))
  const whole = choices.map((choice) => wholeChoice(measured, choice))
  const figure = figureWriter(args.figure, io, elementWriters['svg'])
  const { results, exitCode } = await makeStudy({ scenario: measured, choices: whole, machine }, io)
  const shares = names.map((name, i) => {
    const found = series[i]?.map((parts) => shareByElement(results, name, parts, 0, 1)).find(Boolean)
    if (found) return found
    throw new Stop(`nothing over ${dimension} sums to ${name}, so that it has no parts by ${dimension}.`)
  })
  const shared = { scenario, results, choices, shares, dimension }
  writeLines(write(shared, io.columns), io.stdout)
  figure(shared)
  return exitCode
}

const namesOf = (scenario: Scenario, { outcome }: DecomposeArguments): readonly string[] =>
  leadingOutcomes(scenario, outcome)

/** A dimension of the model, over which something could sum to each outcome. */
function checkBy(
  scenario: Scenario,
  by: string,
  names: readonly string[],
  { groupOf }: Groups,
  { orders }: DecomposeArguments,
): readonly Issue[] {
  const known = [LEVER, ...scenario.model.dimensions.keys()]
  if (!known.includes(by)) {
    return [unknownName(by, known, { message: `${by} is not a dimension of the model`, path: ['--by'] })]
  }
  const lost = names.filter(
    (name) =>
      scenario.outcomes.some((one) => one.name === name) && partOutcomes(scenario, name, by).length === 0,
  )
  const message = `nothing over ${by} can sum to this outcome`
  const expected = 'an outcome that is one series at an instant: at(name, time)'
  return [
    ...lost.map((found): Issue => ({ code: 'unknown-name', message, path: ['--by'], found, expected })),
    ...(groupOf ? [withLevers('--group')] : []),
    ...(orders === undefined ? [] : [withLevers('--orders')]),
  ]
}

const withLevers = (option: string): Issue => {
  return { code: 'syntax', message: `${option} goes with levers alone`, path: [option] }
}

/** What all play at the start: what `--from` says, else their default, else their first policy. */
function wholeStart({ players }: Scenario, from: ReadonlyMap<string, string>): PolicyChoice {
  return Object.fromEntries(
    players.flatMap(({ name, default: usual, policies }) => {
      const policy = from.get(name) ?? usual ?? policies[0]?.name
      return policy === undefined ? [] : [[name, policy]]
    }),
  )
}

/** A player whom only `--to` names moves from its default; without one, nothing says from where. */
function checkWhole(
  { players }: Scenario,
  from: ReadonlyMap<string, string>,
  to: ReadonlyMap<string, string>,
): readonly Issue[] {
  const open = players.filter(
    (one) => one.policies.length > 0 && one.default === undefined && to.has(one.name) && !from.has(one.name),
  )
  return open.map(({ name, policies }) => ({
    code: 'missing-key',
    message: `--from does not say what ${name} plays`,
    path: ['--from'],
    expected: `${name}=${policies.map((policy) => policy.name).join(` or ${name}=`)}`,
  }))
}

function outcomesOf({ scenario }: LeverMix, asked: readonly string[]): readonly string[] {
  const names = scenario.outcomes.map(({ name }) => name)
  const lost = asked.find((name) => !names.includes(name))
  if (lost !== undefined)
    throw new Stop(`${lost} is held against another run, which mixtures of levers have not.`)
  return asked
}
