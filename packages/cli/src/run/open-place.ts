import { join } from 'node:path'
import { looksUpTo, studyOf, type Scenario, type Until } from '@erosion/engine'
import {
  extendFolder,
  isKnown,
  lookAt,
  lostFiles,
  openResultsFolder,
  planLooks,
  readStudy,
  startOf,
  type BegunFolder,
  type FinishedFolder,
  type KeptScenario,
  type Manifest,
  type Known,
  type RunPlan,
} from '@erosion/runner'
import type { Io } from '../io.js'
import { readResults } from '../results/read-results.js'
import { showNotice } from '../show-notice.js'
import { stopOnIssues } from '../stop-on-issues.js'

/** Where results are kept: a folder to fill, or one that holds them already and, of an aim, how well it is known there. */
export type Place = BegunFolder | (FinishedFolder & { readonly known?: Known })

/**
 * Opens the folder that results are to be kept in; one that holds fewer runs of the same study is gone on with, and so is
 * one of which files are lost.
 * @param out as the user wrote it
 * @throws ResultsError when they cannot be kept there
 */
export async function openPlace(
  out: string,
  kept: KeptScenario,
  plan: RunPlan,
  until: Until | undefined,
  io: Io,
): Promise<Place> {
  const { scenario } = kept
  const most = scenario.study.runs
  const [first = most] = until ? looksUpTo(most) : []
  const start = startOf(until ? withRuns(kept, first) : kept, plan)
  const place = openResultsFolder(out, io.cwd, start, until ? most : undefined)
  if (!place.isFinished) return place
  const { planned } = place.manifest.study
  const lost = lostFiles(place)
  if (lost.length > 0) {
    const words = lost.length === 1 ? 'was changed or is gone: it is' : 'were changed or are gone: they are'
    io.stderr(`${lost.map((file) => join(out, file)).join(', ')} ${words} made again.\n`)
    return goOn(place, start, scenario, io)
  }
  if (!until && planned === start.study.planned) return place
  const known = until && planned >= first ? await lookInto(place, scenario, until, io) : undefined
  if (known && (isSettled(known) || planned === most)) return { ...place, known }
  return goOn(place, start, scenario, io)
}

async function goOn(
  place: FinishedFolder,
  start: Manifest,
  scenario: Scenario,
  io: Io,
): Promise<BegunFolder> {
  const clear = showNotice(`reading what ${place.name} holds …`, io)
  try {
    return await extendFolder(place, start, scenario)
  } finally {
    clear()
  }
}

/** Whether more runs would change nothing: the mean is known, or there is none to know. */
const isSettled = ({ isKnown, looks }: Known) => isKnown || looks.some(({ reach }) => reach === null)

/** A scenario that is kept, with so many runs in its study. */
function withRuns({ scenario, overrides, ...rest }: KeptScenario, runs: number): KeptScenario {
  const study = { ...scenario.study, runs }
  return { ...rest, scenario: { ...scenario, study }, overrides: { ...overrides, study } }
}

/** How well a mean is known in a finished folder. */
async function lookInto(
  { name, manifest }: FinishedFolder,
  scenario: Scenario,
  until: Until,
  io: Io,
): Promise<Known> {
  const { results, issues } = readResults(name, io.cwd)
  stopOnIssues(issues, new Map(), io)
  if (!results) throw new TypeError(`${name} has neither results nor issues`)
  const runs = manifest.study.planned
  const asked = scenario.outcomes.find(({ name }) => name === until.outcome)
  if (!asked) throw new TypeError(`${until.outcome} is not an outcome of the scenario`)
  const { choices, column, outcomes } = await readStudy(results, [until.outcome])
  const columns = choices.map((_, choice) => column(choice, outcomes.indexOf(until.outcome)))
  const plan = planLooks(scenario.study.runs, runs)
  const look = lookAt(columns, { study: studyOf(scenario) }, runs, plan, asked)
  return { runs, isKnown: isKnown(look, until), looks: [look], mostLooks: plan.count }
}
