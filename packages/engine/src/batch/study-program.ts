import type { KernelTask } from '#compile/kernel'
import { refuseUnknownOptions } from '#core/refuse-unknown-options'
import { methods } from '#compile/methods/methods'
import { policyCombinations, rulesOf, type PolicyChoice } from '#scenario/policy-choice'
import { isNumberOfRuns } from '#scenario/read-study'
import type { Scenario } from '#scenario/scenario'
import { seriesSlots } from '#scenario/series-slots'
import { isDesignName } from '#sample/designs/designs'
import type { Study } from '#scenario/uncertainty'
import { slotsSeen } from '#levers/slots-seen'
import { planChoices, type RunPlan } from './plan-choices.js'

/** All that the runs of a study need once its kernel is made, as plain data. */
export interface StudyProgram
  extends
    RunPlan,
    Pick<
      Scenario,
      | 'grid'
      | 'values'
      | 'probes'
      | 'outcomes'
      | 'expectations'
      | 'uncertainties'
      | 'correlations'
      | 'places'
      | 'noise'
      | 'events'
    > {
  readonly study: Study
  /** The series that are kept of every run. */
  readonly series: readonly KeptSeries[]
  /** Kept values lie this many steps apart. */
  readonly saveEvery: number
}

/** A series that is kept of every run. */
export interface KeptSeries {
  /** `share[russia, kazakhstan]`. */
  readonly name: string
  readonly slot: number
}

/** What a study is made of, by name. */
export const studyKeys: readonly (keyof Study)[] = ['runs', 'design', 'seed']

/** What takes the place of what a scenario says of its study. */
export interface StudyChanges {
  readonly study?: Partial<Study>
  /** The combinations of policies to run; unless said, every one that the defaults of the players leave open. */
  readonly choices?: readonly PolicyChoice[]
}

/** What is run, and what is kept of it. */
export interface StudyPlan extends StudyChanges {
  /** Series to keep of every run: `retention`, or `share` for all its elements; none unless said. */
  readonly series?: readonly string[]
}

/**
 * The study of a scenario, ready to be run.
 * @throws RangeError for a player or a policy that the scenario does not have
 * @throws ScenarioError for series that the model does not have
 */
export function planStudy(scenario: Scenario, { study, choices, series = [] }: StudyPlan = {}): StudyProgram {
  const { grid, saveEvery, values, probes, outcomes, expectations } = scenario
  const { uncertainties, correlations, places, noise, events } = scenario
  return {
    ...planChoices(scenario, choices ?? policyCombinations(scenario)),
    study: studyOf(scenario, study),
    series: Array.from(seriesSlots(scenario, series), ([name, slot]) => ({ name, slot })),
    ...{
      grid,
      saveEvery,
      values,
      probes,
      outcomes,
      expectations,
      uncertainties,
      correlations,
      places,
      noise,
      events,
    },
  }
}

/** What a kernel is to be made for, to run the study of a scenario. */
export function taskOf(scenario: Scenario, series: readonly number[] = []): KernelTask {
  const { method, probes, events } = scenario
  return {
    tableau: methods[method],
    recorded: [...series, ...probes],
    events,
    observed: slotsSeen(rulesOf(scenario)),
  }
}

/**
 * The study of a scenario, changed. Where nothing is drawn, all futures are one, and one run is enough. Where only noise
 * and events are drawn, every design is Monte Carlo: they are independent from run to run.
 * @throws RangeError for a number of runs that is no whole number above 0, for a design that there is not, and for a
 *   change of anything else
 */
export function studyOf(scenario: Scenario, changes: Partial<Study> = {}): Study {
  refuseUnknownOptions(changes, studyKeys, 'study')
  const study = { ...scenario.study, ...changes }
  if (!isNumberOfRuns(study.runs)) throw new RangeError(`runs of a study is no number of runs: ${study.runs}`)
  if (!isDesignName(study.design)) throw new RangeError(`design of a study is none: ${String(study.design)}`)
  if (!isUncertain(scenario)) return { ...study, runs: 1 }
  return scenario.uncertainties.length > 0 ? study : { ...study, design: 'monte-carlo' }
}

/** Whether anything is drawn in the runs of a scenario. */
export function isUncertain({
  uncertainties,
  noise,
  events,
}: Pick<Scenario, 'uncertainties' | 'noise' | 'events'>): boolean {
  return uncertainties.length + noise.length + events.length > 0
}
