import { mixLevers, resultsOf, shareOut, type Issue, type LeverMix, type Scenario } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { checkPolicies } from '../run/check-policies.js'
import { readAssignments } from '../run/options/read-assignments.js'
import { writeLines } from '../run/write-lines.js'
import { Stop } from '../stop.js'
import { makeStudy } from '../strategy/make-study.js'
import { prepareStudy } from '../strategy/prepare-study.js'
import type { StudyArguments } from '../strategy/study-arguments.js'
import { usualOutcomes } from '../strategy/usual-outcomes.js'
import { chooseWriter } from '../strategy/write-result.js'
import { readGroups } from './read-groups.js'
import { shareWriters } from './share-writers.js'

/** What `erosion decompose` is asked for, as it was written. */
export interface DecomposeArguments extends Omit<StudyArguments, 'policy' | 'open'> {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly group: readonly string[] | undefined
  readonly outcome: readonly string[] | undefined
}

/**
 * The whole of `erosion decompose`: a study of every mixture of the levers of two choices, and the part of each lever.
 * @throws Stop when the options or the scenario are wrong, or there are too many levers
 */
export async function decomposeFile(args: DecomposeArguments, io: Io): Promise<ExitCode> {
  const write = chooseWriter(args.format, shareWriters)
  const from = readAssignments(args.from, '--from', 'player=policy')
  const to = readAssignments(args.to, '--to', 'player=policy')
  const groups = readGroups(args.group)
  const check = (scenario: Scenario): readonly Issue[] => [
    ...(typeof write === 'function' ? [] : [write]),
    ...[...from.issues, ...to.issues, ...groups.issues],
    ...checkPolicies(scenario, from.values, '--from'),
    ...checkPolicies(scenario, to.values, '--to'),
    ...checkWhole(scenario, from.values),
  ]
  const { scenario } = prepareStudy(
    { ...args, policy: undefined, open: undefined },
    io,
    args.outcome ?? [],
    check,
  )
  if (typeof write !== 'function') throw new TypeError('neither a writer nor an issue')
  const choices = [
    Object.fromEntries(from.values),
    Object.fromEntries([...from.values, ...to.values]),
  ] as const
  const mix = mixOrStop(scenario, choices, groups.groupOf)
  const { table, exitCode } = await makeStudy(mix, io)
  const results = resultsOf(table)
  const shares = outcomesOf(mix, args.outcome ?? usualOutcomes(scenario).slice(0, 1)).map((name) =>
    shareOut(results, mix.levers, results.outcomes.indexOf(name)),
  )
  writeLines(write({ scenario, table, choices, shares }, io.columns), io.stdout)
  return exitCode
}

/** Every player has to play something at the start. */
function checkWhole({ players }: Scenario, from: ReadonlyMap<string, string>): readonly Issue[] {
  const open = players.filter(
    (one) => one.policies.length > 0 && one.default === undefined && !from.has(one.name),
  )
  return open.map(({ name, policies }) => ({
    code: 'missing-key',
    message: `--from does not say what ${name} plays`,
    path: ['--from'],
    expected: `${name}=${policies.map((policy) => policy.name).join(` or ${name}=`)}`,
  }))
}

function mixOrStop(
  scenario: Scenario,
  [from, to]: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>],
  groupOf: ((lever: string) => string) | undefined,
): LeverMix {
  try {
    return mixLevers(scenario, from, to, groupOf)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Stop(`${error.message}, by --group NAME=lever,lever.`)
  }
}

function outcomesOf({ scenario }: LeverMix, asked: readonly string[]): readonly string[] {
  const names = scenario.outcomes.map(({ name }) => name)
  const lost = asked.find((name) => !names.includes(name))
  if (lost !== undefined)
    throw new Stop(`${lost} is held against another run, which mixtures of levers have not.`)
  return asked
}
