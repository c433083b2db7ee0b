import { taskOf } from '#batch/study-program'
import { chooseKernel, type Platform } from '#compile/wasm/choose-kernel'
import { draftProgram } from '#compile/wasm/draft-program'
import { printProgram } from '#compile/wasm/print-program'
import { usualSettings } from '#compile/wasm/program-settings'
import type { Scenario } from '#scenario/scenario'

/**
 * The fast kernel of a scenario as text: its sizes, stages and functions, and every instruction in a form close to
 * the text format of WebAssembly. It computes what the outcomes need; where nothing is asked, everything.
 * @param platform what to count on; what there is here unless said
 */
export function explainKernel(scenario: Scenario, platform?: Platform): string {
  const { fallback, lanes } = chooseKernel('wasm', platform)
  const task = taskOf(scenario, scenario.probes.length > 0 ? [] : everySlot(scenario))
  const draft = draftProgram(scenario.expanded, task, usualSettings(lanes === 2))
  return [...(fallback === undefined ? [] : [fallback]), printProgram(draft, { withCode: true })].join('\n')
}

function everySlot({ expanded: { stocks, auxiliaries } }: Scenario): readonly number[] {
  return [...stocks, ...auxiliaries].map(({ slot }) => slot)
}
