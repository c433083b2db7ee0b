import type { BrokenPromise, FailedRun, PolicyChoice } from '@erosion/engine'
import { plainNumber } from '../run/output/plain-number.js'
import type { StudyResult } from './study-result.js'

/** The most lines that a study complains with. */
const MOST_LINES = 20

/** What went wrong in the runs of a study: a line for each choice of policies whose runs failed, and each broken promise. */
export function complainOfStudy(result: StudyResult): readonly string[] {
  const { failed, broken } = result.table
  const groups = new Map<string, FailedRun[]>()
  for (const one of failed) {
    const key = `${one.choice} ${one.isBaseline}`
    const group = groups.get(key) ?? []
    group.push(one)
    groups.set(key, group)
  }
  const lines = [
    ...[...groups.values()].map((group) => failureLine(group, result)),
    ...broken.map((promise) => promiseLine(promise, result)),
  ]
  if (lines.length <= MOST_LINES) return lines
  return [
    ...lines.slice(0, MOST_LINES),
    `… and ${lines.length - MOST_LINES} more like these; --format json tells all.`,
  ]
}

function failureLine(group: readonly FailedRun[], { scenario, table }: StudyResult): string {
  const [first] = group
  if (!first) return ''
  const { run, choice, variable, time, isBaseline } = first
  const where = `${group.length} of ${table.runs} runs${words(table.choices[choice])}`
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
  { scenario, table }: StudyResult,
): string {
  const { text, meaning } = scenario.expectations.find((promise) => promise.name === name) ?? {}
  const because = meaning === undefined ? '' : ` (${meaning})`
  return (
    `expectation broken in ${runs} of ${table.runs} runs${words(table.choices[choice])}: ${name}, ` +
    `first in run ${run} at ${plainNumber(time)}. Expected: ${text}${because}.`
  )
}

function words(choice: PolicyChoice = {}): string {
  const parts = Object.entries(choice).map(([player, policy]) => `${player}: ${policy}`)
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}
