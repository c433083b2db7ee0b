import { compileKernel, type KernelOptions } from '#compile/wasm/compile-kernel'
import { refuseUnknownOptions } from '#core/refuse-unknown-options'
import type { Scenario } from '#scenario/scenario'
import type { CompiledStudy } from './compiled-study.js'
import { planStudy, studyKeys, taskOf, type StudyPlan } from './study-program.js'

const optionNames: readonly (keyof (StudyPlan & KernelOptions))[] = [
  ...(['study', 'choices', 'series', 'kernel', 'platform', 'block', 'isPortable'] as const),
]

/**
 * Makes a study ready to be run elsewhere: in workers, each of which opens it by `openStudy`.
 * @throws RangeError for a player or a policy that the scenario does not have, for a number of runs that is no whole
 *   number above 0, for a design that there is not, and for an option that there is not
 */
export function compileStudy(scenario: Scenario, options: StudyPlan & KernelOptions = {}): CompiledStudy {
  refuseUnknownOptions(options, optionNames, 'compileStudy', { study: studyKeys })
  const study = planStudy(scenario, options)
  const series = study.series.map(({ slot }) => slot)
  return { study, kernel: compileKernel(scenario.expanded, taskOf(scenario, series), options) }
}
