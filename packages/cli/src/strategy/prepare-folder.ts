import type { Issue, PolicyChoice, Scenario, StudyResults } from '@erosion/engine'
import { readStudy, wordsOfPolicies } from '@erosion/runner'
import type { Io } from '../io.js'
import { readResults, type Results } from '../results/read-results.js'
import { resultOfSummary } from '../results/result-of-summary.js'
import { checkOutcomes } from '../run/check-outcomes.js'
import { checkPolicies } from '../run/check-policies.js'
import { readAssignments } from '../run/options/read-assignments.js'
import { stopOnIssues } from '../stop-on-issues.js'
import { complainOfStudy } from '../study/complain-of-study.js'
import type { MadeStudy } from './make-study.js'
import type { PreparedLook } from './prepared-look.js'
import type { StudyArguments } from './study-arguments.js'

/** Options that say what is run, and how. */
const running = ['open', 'set', 'runs', 'design', 'seed', 'kernel', 'workers', 'chunk'] as const

/**
 * A folder of results as a study to look at, under all policies that it was run with or under those that are held.
 * Arguments are those of `prepareStudy`.
 * @throws Stop with everything that is wrong, in the folder and on the command line
 */
export function prepareFolder(
  args: StudyArguments,
  io: Io,
  asked: readonly string[],
  check: (scenario: Scenario) => readonly Issue[],
): PreparedLook {
  const held = readAssignments(args.policy, '--policy', 'player=policy')
  const { results, issues } = readResults(args.file, io.cwd)
  const scenario = results && scenarioIn(results)
  stopOnIssues(
    [
      ...checkOptions(args),
      ...held.issues,
      ...(results ? checkHeld(results, held.values) : []),
      ...(scenario ? [...checkOutcomes(scenario, asked), ...check(scenario)] : []),
      ...issues,
    ],
    new Map(),
    io,
  )
  if (!results || !scenario) throw new TypeError(`${args.file} has neither results nor issues`)
  const places = [...results.manifest.policies.entries()].flatMap(([place, choice]) =>
    isHeld(choice, held.values) ? [place] : [],
  )
  return {
    scenario,
    look: async (outcomes) => {
      const all = await readStudy(results, outcomes)
      return { results: narrowed(all, places), exitCode: tellOf(results, places, io) }
    },
  }
}

/** Whether players who are held play what they are held to. */
function isHeld(choice: PolicyChoice, held: ReadonlyMap<string, string>): boolean {
  return [...held].every(([player, policy]) => choice[player] === policy)
}

/** The scenario of a folder, in which each player has the policies that it was run with. */
function scenarioIn({ scenario, manifest }: Results): Scenario {
  const players = scenario.players.map((player) => ({
    ...player,
    policies: player.policies.filter(({ name }) =>
      manifest.policies.some((choice) => choice[player.name] === name),
    ),
  }))
  return { ...scenario, players }
}

function checkOptions(args: StudyArguments): readonly Issue[] {
  return running
    .filter((option) => args[option] !== undefined)
    .map((option) => ({
      code: 'not-allowed',
      message: `--${option} cannot stand beside a folder of results: nothing is run`,
      path: [`--${option}`],
    }))
}

function checkHeld(
  { name, scenario, manifest: { policies, study } }: Results,
  held: ReadonlyMap<string, string>,
): readonly Issue[] {
  if (study.kind === 'single') {
    const message = `${name} holds single runs at middle values`
    return [{ code: 'wrong-shape', message, path: [name], expected: 'a study of many futures' }]
  }
  const unknown = checkPolicies(scenario, held)
  if (unknown.length > 0) return unknown
  const lacking = [...held]
    .filter(([player, policy]) => !policies.some((choice) => choice[player] === policy))
    .map(([player, policy]): Issue => {
      const expected = [...new Set(policies.flatMap((choice) => choice[player] ?? []))].join(', ')
      const message = `${name} was not run with ${player}: ${policy}`
      return { code: 'not-allowed', message, path: ['--policy', player], found: policy, expected }
    })
  if (lacking.length > 0 || policies.some((choice) => isHeld(choice, held))) return lacking
  const message = `${name} was not run with these policies together`
  return [
    { code: 'not-allowed', message, path: ['--policy'], expected: policies.map(wordsOfPolicies).join('; ') },
  ]
}

/** Results under some of the choices only. */
function narrowed(results: StudyResults, places: readonly number[]): StudyResults {
  const at = (choice: number) => places[choice] ?? -1
  return {
    ...results,
    choices: results.choices.filter((_, choice) => places.includes(choice)),
    column: (choice, outcome) => results.column(at(choice), outcome),
    lost: (choice, outcome) => results.lost(at(choice), outcome),
  }
}

/** Says what went wrong in the runs of some choices. @returns how the command ends */
function tellOf(
  { scenario, summary }: Results,
  places: readonly number[],
  { stderr }: Io,
): MadeStudy['exitCode'] {
  const { failures, broken, ...result } = resultOfSummary(scenario, summary)
  const complaints = complainOfStudy({
    ...result,
    failures: { groups: failures.groups.filter(({ first }) => places.includes(first.choice)) },
    broken: broken.filter(({ choice }) => places.includes(choice)),
  })
  if (complaints.length === 0) return 0
  stderr(`${complaints.join('\n')}\n`)
  return 1
}
