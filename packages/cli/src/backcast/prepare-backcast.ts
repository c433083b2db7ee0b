import { resolve } from 'node:path'
import { readObservations, type Backcast, type Issue, type Observation, type Scenario } from '@erosion/engine'
import { readTextFile } from '../files/read-file.js'
import { readScenarioFile } from '../files/read-scenario-file.js'
import { unreadableIssue } from '../files/unreadable-issue.js'
import type { Io } from '../io.js'
import { stopOnIssues } from '../stop-on-issues.js'
import type { BackcastArguments } from './backcast-arguments.js'
import type { BackcastRequest } from './read-request.js'

/** All that a backcast is made from. */
export interface PreparedBackcast {
  readonly scenario: Scenario
  /** What the scenario may learn from. */
  readonly past: readonly Observation[]
  /** What the user gave to be scored; undefined for the years of calibration. */
  readonly given: readonly Observation[] | undefined
  /** The texts that the result follows from, by path. */
  readonly texts: ReadonlyMap<string, string>
  /** What was passed over in the files of observations, or taken in its own way. */
  readonly notes: readonly string[]
}

/**
 * Reads scenario and observations.
 * @throws Stop with everything that is wrong, in any file and on the command line
 */
export function prepareBackcast(
  { file, data }: BackcastArguments,
  io: Pick<Io, 'cwd' | 'misuse'>,
  request: BackcastRequest,
): PreparedBackcast {
  const { scenario, issues, texts } = readScenarioFile(file, io.cwd, request.overrides)
  // A wrong value on the command line must not hide wrong observations: those are held against the plain file.
  const known = scenario ?? readScenarioFile(file, io.cwd).scenario
  const past = known && readPast(known, { file, data }, io.cwd)
  const all = new Map([...texts, ...(past?.texts ?? [])])
  stopOnIssues([...request.issues, ...issues, ...(past?.issues ?? [])], all, io)
  if (!scenario || !past) throw new TypeError(`${file} has neither a past nor issues`)
  return { scenario, past: past.own, given: past.given, texts: all, notes: past.notes }
}

/** The observations of a scenario's own, and those that the user gave to be scored. */
function readPast(
  { backcast }: Scenario,
  { file, data }: Pick<BackcastArguments, 'file' | 'data'>,
  folder: string,
): Omit<ReadFile, 'observations'> &
  Pick<PreparedBackcast, 'given'> & { readonly own: readonly Observation[] } {
  if (!backcast) return { own: [], given: undefined, issues: [noPast(file)], texts: new Map(), notes: [] }
  const own = readFile(backcast.observations, folder, backcast)
  const given = data === undefined ? undefined : readFile(data, folder, backcast)
  const files = given ? [own, given] : [own]
  return {
    own: own.observations,
    given: given?.observations,
    issues: files.flatMap(({ issues }) => issues),
    texts: new Map(files.flatMap(({ texts }) => [...texts])),
    notes: files.flatMap(({ notes }) => notes),
  }
}

function noPast(file: string): Issue {
  const message = 'this scenario names no past to be tested against'
  const span = { file, start: 0, end: 0 }
  return { code: 'missing-key', message, path: [], span, expected: 'a section backcast' }
}

interface ReadFile {
  readonly observations: readonly Observation[]
  readonly issues: readonly Issue[]
  readonly texts: ReadonlyMap<string, string>
  readonly notes: readonly string[]
}

function readFile(path: string, folder: string, backcast: Backcast): ReadFile {
  try {
    const text = readTextFile(resolve(folder, path))
    const { notes, ...read } = readObservations(text, path, backcast)
    return { ...read, notes: notes.map((note) => `${path}: ${note}`), texts: new Map([[path, text]]) }
  } catch (error) {
    const { issue, texts } = unreadableIssue(error, path)
    // A file of the scenario's own is told where it is named, unless it can be opened.
    const mention = path === backcast.observations && texts.size === 0 ? backcast.mention : undefined
    const issues = [mention ? { ...issue, span: mention } : issue]
    return { observations: [], issues, texts, notes: [] }
  }
}
