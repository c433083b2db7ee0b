import { join } from 'node:path'
import { validationLine, type Issue } from '@erosion/engine'
import { lostFiles } from '@erosion/runner'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { readResults, type Results } from '../results/read-results.js'
import { futuresOf } from '../series/futures-of.js'
import { stopOnIssues } from '../stop-on-issues.js'
import { usualOutcomes } from '../strategy/usual-outcomes.js'
import { visibleText } from '../visible-text.js'
import { assumedSections } from './assumed-sections.js'
import { keptSensitivities } from './kept-sensitivities.js'
import { outcomeSection, seriesSection } from './outcome-sections.js'
import type { ReportArguments } from './report-arguments.js'
import { reportPage } from './report-page.js'
import type { Section } from './section.js'
import { strategySections } from './strategy-sections.js'
import { whatIfSection } from './what-if-section.js'

/**
 * The whole of `erosion report`: a folder of results as one page, with what the commands that look at it say and draw.
 * @throws Stop when it is no such folder, or the page cannot be written
 * @throws ResultsError when a table of it cannot be read
 */
export async function writeReport(
  { folder, html, 'what-if': isLive = false }: ReportArguments,
  io: Io,
): Promise<ExitCode> {
  const { results, issues } = readResults(folder, io.cwd)
  stopOnIssues([...issues, ...(results ? lostIssues(results) : [])], new Map(), io)
  if (!results) return 2
  const write = io.fileFor(html, '--html') ?? io.stdout
  const { section, made } = await outcomeSection(results, io)
  const register = await keptSensitivities(results, usualOutcomes(results.scenario))
  const sections = [
    section,
    ...(isLive ? whatIfSection(results, register) : []),
    ...(await seriesSection(results)),
    ...(await strategySections(results, io)),
    ...assumedSections(register),
    againSection(results),
  ]
  write(visibleText(reportPage({ title: results.scenario.title, facts: factsOf(results), sections })))
  io.stderr(made.stderr)
  return made.exitCode
}

/** Tables that are not as they were written. */
function lostIssues(results: Results): readonly Issue[] {
  const { name } = results
  return lostFiles(results).map((file) => ({
    ...{ code: 'unreadable-file', path: [], span: { file: join(name, file), start: 0, end: 0 } },
    message: `${join(name, file)} is not as it was written; the same erosion run --out ${name} makes it again`,
  }))
}

function factsOf(results: Results): readonly string[] {
  const { manifest, scenario } = results
  const { validation, about } = scenario
  const count = manifest.policies.length
  return [
    ...(about === undefined ? [] : [about]),
    futuresOf(results),
    count === 1 ? 'One combination of policies' : `${count} combinations of policies`,
    ...(validation ? [validationLine(validation)] : []),
  ]
}

function againSection({ name, manifest }: Results): Section {
  const { engine, model, scenario, files } = manifest
  const hashes = Object.entries(files).map(([file, { sha256 }]) => `${file}  ${sha256}`)
  return {
    heading: 'How to have it again',
    about: `The folder holds the scenario with every text that it was read from, and the tables. The same scenario and seed give the same bytes on every machine: erosion replay runs them again and compares bit by bit.`,
    command: `erosion replay ${name}`,
    pictures: [],
    words: [`engine ${engine}`, `scenario ${scenario}`, `model ${model}`, ...hashes].join('\n'),
  }
}
