import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { engineVersion, type Issue, type Scenario } from '@erosion/engine'
import { contradictionIn } from './contradiction-in.js'
import { MANIFEST, SUMMARY, type Manifest } from './manifest.js'
import { readKeptScenario } from './read-kept-scenario.js'
import { readManifest } from './read-manifest.js'
import { wordsOf } from './results-error.js'
import { sha256 } from './sha256.js'

/** A folder of results as it was written. */
export interface Results {
  /** As the user wrote it. */
  readonly name: string
  readonly folder: string
  readonly manifest: Manifest
  /** What stands in the summary, whose hash says that it is as it was written. */
  readonly summary: unknown
  /** Read again from the texts in the manifest, changed as it was. */
  readonly scenario: Scenario
}

/** A folder of results, or the issues that prevent it. */
export interface ReadResults {
  readonly results: Results | undefined
  readonly issues: readonly Issue[]
}

/** Whether a path is a folder that says that it holds results. */
export function isResultsFolder(name: string, cwd: string): boolean {
  return existsSync(join(resolve(cwd, name), MANIFEST))
}

/**
 * Reads a folder of results back: its manifest and its summary are held against their hashes, and the scenario is read
 * again. Tables, which may be large, are looked at by whoever reads them.
 * @param name as the user wrote it, which is how issues call it
 * @param cwd folder that relative names start from
 * @param known what its texts give, for one who has read these very texts already, changed as they are in the manifest
 */
export function readResults(name: string, cwd: string, known?: Scenario): ReadResults {
  const folder = resolve(cwd, name)
  const unreadable = (file: string, why: string): ReadResults => {
    const span = { file: join(name, file), start: 0, end: 0 }
    const message = `cannot read ${span.file}: ${why}`
    return { results: undefined, issues: [{ code: 'unreadable-file', message, path: [], span }] }
  }
  const manifest = readManifest(join(folder, MANIFEST))
  if (typeof manifest === 'string') return unreadable(MANIFEST, manifest)
  const { study, texts, files } = manifest
  if (!study.complete)
    return unreadable(MANIFEST, `its study is not finished; the same erosion run goes on with it`)
  const changed = Object.entries(texts).find(([, own]) => sha256(own.text) !== own.sha256)
  if (changed) return unreadable(MANIFEST, `the text of ${changed[0]} in it was changed`)
  const missing = Object.keys(files).find((file) => !existsSync(join(folder, file)))
  if (missing !== undefined) return unreadable(missing, `no such file; ${wayOut(name)}`)
  const summary = readSummary(folder, files[SUMMARY]?.sha256)
  if (typeof summary === 'string') return unreadable(SUMMARY, `${summary}; ${wayOut(name)}`)
  const { scenario, issues } = known ? { scenario: known, issues: [] } : readKeptScenario(manifest)
  const wrong = scenario && contradictionIn(manifest, scenario)
  if (wrong !== undefined) return unreadable(MANIFEST, wrong)
  if (scenario) return { results: { name, folder, manifest, summary: summary.value, scenario }, issues: [] }
  const { engine } = manifest
  const why = engine === engineVersion ? '' : ` (it was run by engine ${engine}, this is ${engineVersion})`
  const first = issues[0]?.message ?? 'no reason is known'
  return unreadable(MANIFEST, `its scenario cannot be read again${why}: ${first}`)
}

/** How a file that is lost or was changed is had again. */
const wayOut = (name: string): string => `the same erosion run --out ${name} makes it again`

/** What stands in the summary; in words why that cannot be said. */
function readSummary(folder: string, hash: string | undefined): { readonly value: unknown } | string {
  try {
    const bytes = readFileSync(join(folder, SUMMARY))
    if (sha256(bytes) !== hash) return 'it was changed since it was written'
    return { value: JSON.parse(bytes.toString('utf8')) as unknown }
  } catch (error) {
    return wordsOf(error)
  }
}
