import type { BrokenPromise, PolicyChoice } from '@erosion/engine'
import { wordsOfPolicies, type FailureGroup } from '@erosion/runner'
import { plainNumber } from '../run/output/plain-number.js'
import type { StudyResult } from './study-result.js'

/** The most lines that a study complains with. */
const MOST_LINES = 20

/** What complaints are made of. */
export type Complained = Pick<StudyResult, 'scenario' | 'choices' | 'runs' | 'broken'> & {
  readonly failures: Pick<StudyResult['failures'], 'groups'>
}

/** What went wrong in the runs of a study: a line for each choice of policies whose runs failed, and each broken promise. */
export function complainOfStudy(result: Complained): readonly string[] {
  const lines = [
    ...result.failures.groups.map((group) => failureLine(group, result)),
    ...result.broken.map((promise) => promiseLine(promise, result)),
  ]
  if (lines.length <= MOST_LINES) return lines
  return [
    ...lines.slice(0, MOST_LINES),
    `… and ${lines.length - MOST_LINES} more like these; --format json tells all.`,
  ]
}

function failureLine(group: FailureGroup, { scenario, choices, runs }: Complained): string {
  const { run, choice, variable, time, isBaseline } = group.first
  const where = `${group.runs} of ${runs} runs${words(choices[choice])}`
  const what = `${variable} is no finite number at ${plainNumber(time)}`
  if (isBaseline) {
    return `${where} have nothing to be held against: that run failed, first in run ${run}, where ${what}.`
  }
  return (
    `${where} failed, first run ${run}: ${what}. ` +
    `Try a --step smaller than ${plainNumber(scenario.grid.step)}, or look at how ${variable} is computed.`
  )
}

function promiseLine(
  { name, choice, runs, run, time }: BrokenPromise,
  { scenario, choices, runs: all }: Complained,
): string {
  const { text, meaning } = scenario.expectations.find((promise) => promise.name === name) ?? {}
  const because = meaning === undefined ? '' : ` (${meaning})`
  return (
    `expectation broken in ${runs} of ${all} runs${words(choices[choice])}: ${name}, ` +
    `first in run ${run} at ${plainNumber(time)}. Expected: ${text}${because}.`
  )
}

function words(choice: PolicyChoice = {}): string {
  const policies = wordsOfPolicies(choice)
  return policies === '' ? '' : ` (${policies})`
}
