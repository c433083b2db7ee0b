import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { engineVersion, type Issue, type Scenario } from '@erosion/engine'
import { decodeUtf8 } from '../files/decode-utf8.js'
import { isManifest } from './is-manifest.js'
import { OUTCOMES, SUMMARY, type Manifest } from './manifest.js'
import { readKeptScenario } from './read-kept-scenario.js'
import { sha256OfFile, sha256OfText } from './sha256.js'
import type { Summary } from './summary.js'

/** A folder of results as it was written. */
export interface Results {
  readonly manifest: Manifest
  readonly summary: Summary
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
  return existsSync(join(resolve(cwd, name), 'manifest.json'))
}

/**
 * Reads a folder of results back: every file and text is held against its hash, and the scenario read again.
 * @param name as the user wrote it, which is how issues call it
 * @param cwd folder that relative names start from
 */
export function readResults(name: string, cwd: string): ReadResults {
  const folder = resolve(cwd, name)
  const unreadable = (file: string, why: string): ReadResults => {
    const span = { file: join(name, file), start: 0, end: 0 }
    const message = `cannot read ${span.file}: ${why}`
    return { results: undefined, issues: [{ code: 'unreadable-file', message, path: [], span }] }
  }
  const manifest = readJson(join(folder, 'manifest.json'))
  if (typeof manifest === 'string') return unreadable('manifest.json', manifest)
  if (!isManifest(manifest.value)) return unreadable('manifest.json', 'it is no manifest of results')
  const damaged = damagedFile(folder, manifest.value)
  if (damaged) return unreadable(...damaged)
  const summary = readJson(join(folder, SUMMARY))
  if (typeof summary === 'string') return unreadable(SUMMARY, summary)
  const { scenario, issues } = readKeptScenario(manifest.value)
  if (scenario) {
    // Its hash says that it is as it was written, which is a summary.
    return { results: { manifest: manifest.value, summary: summary.value as Summary, scenario }, issues: [] }
  }
  const { engine } = manifest.value
  const why = engine === engineVersion ? '' : ` (it was run by engine ${engine}, this is ${engineVersion})`
  const first = issues[0]?.message ?? 'no reason is known'
  return unreadable('manifest.json', `its scenario cannot be read again${why}: ${first}`)
}

/** The first file or text that is not what its hash says, and in what words. */
function damagedFile(folder: string, { files, texts }: Manifest): readonly [string, string] | undefined {
  for (const file of [SUMMARY, OUTCOMES]) {
    const path = join(folder, file)
    if (!existsSync(path)) return [file, 'no such file']
    if (sha256OfFile(path) !== files[file]) return [file, 'it was changed since it was written']
  }
  const changed = Object.entries(texts).find(([, { text, sha256 }]) => sha256OfText(text) !== sha256)
  return changed && ['manifest.json', `the text of ${changed[0]} in it was changed`]
}

/** What stands in a JSON file; why not, when it cannot be read. */
function readJson(path: string): { readonly value: unknown } | string {
  if (!existsSync(path)) return 'no such file'
  try {
    return { value: JSON.parse(decodeUtf8(readFileSync(path))) }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
