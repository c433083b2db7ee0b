import { nearestName, type Issue, type KernelName, type PolicyChoice, type Scenario } from '@erosion/engine'
import type { Io } from '../io.js'
import { chooseRuns } from '../run/choose-runs.js'
import { readRequest } from '../run/options/read-request.js'
import { splitList } from '../run/options/split-list.js'
import { prepareRun } from '../run/prepare-run.js'
import type { StudyArguments } from './study-arguments.js'

/** A scenario that is ready to be run, and the combinations of policies to run it under. */
export interface PreparedStudy {
  readonly scenario: Scenario
  readonly choices: readonly PolicyChoice[]
  /** The policies that the command line holds. */
  readonly held: PolicyChoice
  /** The kernel that is asked for. */
  readonly kernel: KernelName | undefined
}

/**
 * Reads the scenario of a command and the options that change it.
 * @param asked names of outcomes on the command line, which the scenario has to have
 * @param check gives what else is wrong with the command line, once the scenario is known
 * @param outcomes further outcomes that the scenario is given, by name
 * @throws Stop with everything that is wrong, in the file and on the command line
 */
export function prepareStudy(
  args: StudyArguments,
  io: Io,
  asked: readonly string[],
  check: (scenario: Scenario) => readonly Issue[],
  outcomes: Readonly<Record<string, string>> = {},
): PreparedStudy {
  const nothing = {
    ...{ method: undefined, step: undefined, series: undefined, kernel: args.kernel },
    ...{ out: undefined, workers: undefined, chunk: undefined },
  }
  const request = readRequest({
    ...args,
    ...nothing,
    outcome: asked,
    format: undefined,
    deterministic: false,
    until: undefined,
  })
  const open = args.open?.flatMap(splitList).filter((name) => name !== '') ?? []
  const checked = (scenario: Scenario) => [...checkOpen(scenario, open), ...check(scenario)]
  const overrides = { ...request.overrides, outcomes }
  const scenario = prepareRun(args.file, { ...request, overrides }, io, checked)
  const players = scenario.players.map((player) =>
    open.includes(player.name) ? { ...player, default: undefined } : player,
  )
  const choices = chooseRuns({ ...scenario, players }, request.policies)
  return { scenario, choices, held: Object.fromEntries(request.policies), kernel: request.kernel }
}

function checkOpen({ players }: Scenario, open: readonly string[]): readonly Issue[] {
  const names = players.map(({ name }) => name)
  return open
    .filter((name) => !names.includes(name))
    .map((name) => {
      const nearest = nearestName(name, names)
      const problem = {
        code: 'unknown-player',
        message: `${name} is not a player`,
        path: ['--open'],
      } as const
      return { ...problem, expected: names.join(', '), ...(nearest !== undefined && { nearest }) }
    })
}
