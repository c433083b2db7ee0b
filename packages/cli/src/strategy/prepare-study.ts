import type { Issue, PolicyChoice, Scenario } from '@erosion/engine'
import type { Io } from '../io.js'
import { chooseRuns } from '../run/choose-runs.js'
import { readRequest, type Machine } from '../run/options/read-request.js'
import { splitList } from '../run/options/split-list.js'
import { prepareRun } from '../run/prepare-run.js'
import { unknownName } from '../unknown-name.js'
import type { StudyArguments } from './study-arguments.js'

/** A scenario that is ready to be run. */
export interface PreparedStudy {
  readonly scenario: Scenario
  /** The policies that the command line holds. */
  readonly held: PolicyChoice
  /** Players who play each of their policies although they have a default. */
  readonly open: readonly string[]
  /** What the command line says of how runs are made. */
  readonly machine: Machine
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
  const request = readRequest({
    ...args,
    ...{ method: undefined, step: undefined, series: undefined, out: undefined },
    ...{ outcome: asked, format: undefined, deterministic: false, until: undefined },
  })
  const open = args.open?.flatMap(splitList).filter((name) => name !== '') ?? []
  const checked = (scenario: Scenario) => [...checkOpen(scenario, open), ...check(scenario)]
  const overrides = { ...request.overrides, outcomes }
  const { scenario } = prepareRun(args.file, { ...request, overrides }, io, checked)
  const { kernel, workers, chunk } = request
  return {
    ...{ scenario, open, machine: { kernel, workers, chunk } },
    held: Object.fromEntries(request.policies),
  }
}

/**
 * Every combination of the policies that a command leaves open.
 * @throws Stop when there are too many to wait for
 */
export function openChoices({ scenario, held, open }: PreparedStudy): readonly PolicyChoice[] {
  const players = scenario.players.map((player) =>
    open.includes(player.name) ? { ...player, default: undefined } : player,
  )
  return chooseRuns({ ...scenario, players }, new Map(Object.entries(held)))
}

function checkOpen({ players }: Scenario, open: readonly string[]): readonly Issue[] {
  const names = players.map(({ name }) => name)
  return open
    .filter((name) => !names.includes(name))
    .map((name) =>
      unknownName(name, names, {
        ...{ code: 'unknown-player', message: `${name} is not a player`, path: ['--open'] },
      }),
    )
}
