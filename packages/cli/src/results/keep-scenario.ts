import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { Overrides, ReadScenario, Scenario } from '@erosion/engine'
import type { KeptScenario } from '@erosion/runner'
import { readScenarioFile } from '../files/read-scenario-file.js'

/** A scenario, and the texts that it was read from. */
export type PreparedScenario = Pick<ReadScenario, 'texts'> & { readonly scenario: Scenario }

/**
 * What it takes to read a scenario again without its files, whose names are those that they have from its own folder, so
 * that they say nothing of where that is.
 * @param file as the user wrote it, and as it was read
 * @param folder that relative names start from
 */
export function keepScenario(
  file: string,
  folder: string,
  { scenario, texts }: PreparedScenario,
  overrides: Overrides,
): KeptScenario {
  const name = basename(file)
  // From the root on, files named from there look like those named from the scenario's folder.
  const kept = isAbsolute(file)
    ? readScenarioFile(name, resolve(folder, dirname(file)), overrides).texts
    : new Map([...texts].map(([path, text]) => [fromOwnFolder(file, path), text]))
  return { scenario, name, texts: kept, overrides }
}

const fromOwnFolder = (file: string, path: string): string =>
  isAbsolute(path) ? path : relative(dirname(file), path).split(sep).join('/')
