import type { Compile } from '#compile/kernel'
import { refuseUnknownOptions } from '#core/refuse-unknown-options'
import { fastestKernel, kernels } from '#compile/wasm/kernels'
import type { Scenario } from '#scenario/scenario'
import { chunkRunner } from './run-chunk.js'
import { planStudy, studyKeys, taskOf, type StudyChanges } from './study-program.js'
import { StudyRecorder, type StudyTable } from './study-table.js'

/** How a study is run. */
export interface StudyOptions extends StudyChanges {
  /** Makes the kernel; the fastest one unless said. Every kernel gives the same bits. */
  readonly compile?: Compile
  /** Futures between two looks at the signal; 8 unless said. It changes no number. */
  readonly chunk?: number
  /** Looked at after every chunk; once it is aborted the study ends with the runs that are finished. */
  readonly signal?: { readonly aborted: boolean }
  /** Told after every chunk. */
  readonly onProgress?: (progress: StudyProgress) => void
  /** Waited for after every chunk: lets a page draw, or a program hear Ctrl-C. */
  readonly pause?: () => Promise<void>
}

/** The names of {@link StudyOptions}. */
export const studyOptionNames: readonly (keyof StudyOptions)[] = [
  ...(['study', 'choices', 'compile', 'chunk', 'signal', 'onProgress', 'pause'] as const),
]

/** How far a study has come, in futures; each is run under every combination of policies. */
export interface StudyProgress {
  readonly done: number
  readonly planned: number
}

/**
 * Runs a scenario in many futures, each under every combination of policies.
 * The same scenario and study give the same table, bit for bit, on every machine and with every kernel; a study with
 * fewer runs is the beginning of one with more when its design says so.
 * @throws RangeError for a player or a policy that the scenario does not have, for a number of runs that is no whole
 *   number above 0, for a design that there is not, and for an option that there is not
 */
export async function runStudy(scenario: Scenario, options: StudyOptions = {}): Promise<StudyTable> {
  refuseUnknownOptions(options, studyOptionNames, 'runStudy', { study: studyKeys })
  const { compile = kernels[fastestKernel], chunk = 8, signal, onProgress, pause } = options
  const program = planStudy(scenario, options)
  const { runs } = program.study
  const runChunk = chunkRunner(program, compile(scenario.expanded, taskOf(scenario)))
  const recorder = new StudyRecorder(scenario, program)
  for (let first = 0; first < runs && !signal?.aborted; first += chunk) {
    const end = Math.min(runs, first + chunk)
    recorder.add(runChunk(first, end))
    onProgress?.({ done: end, planned: runs })
    await pause?.()
  }
  return recorder.table()
}
