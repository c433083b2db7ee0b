import {
  compileStudy,
  drawnNames,
  summariseStudy,
  type CompiledStudy,
  type PolicyChoice,
  type Scenario,
} from '@erosion/engine'
import { finishFolder, openResultsFolder, readParts, startOf, type BegunFolder } from '@erosion/runner'

/** A study that is about to be kept in a folder of results. */
export interface BegunStudy {
  readonly begun: BegunFolder
  readonly compiled: CompiledStudy
}

/** Begins to keep a study under some choices of policies, outcomes only. @throws Error when the folder is not new */
export function beginStudy(
  scenario: Scenario,
  folder: string,
  runs: number,
  policies: readonly PolicyChoice[],
): BegunStudy {
  const compiled = compileStudy(scenario, { study: { runs }, choices: policies })
  const kept = {
    scenario: { ...scenario, study: compiled.study.study },
    name: 'bench.yaml',
    texts: new Map(),
    overrides: {},
  }
  const begun = openResultsFolder(folder, '/', startOf(kept, { kind: 'study', policies, series: [] }))
  if (begun.isFinished) throw new Error(`${folder} is not new`)
  return { begun, compiled }
}

/** Makes tables and summary of a study whose runs are all there. */
export function finishStudy(scenario: Scenario, { begun, compiled }: BegunStudy): void {
  const kept = readParts(compiled, scenario, begun.parts)
  finishFolder(begun, kept, drawnNames(kept.study), JSON.stringify(summariseStudy(scenario, kept.results)))
  begun.release()
}
