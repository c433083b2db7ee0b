import type { Report } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import type { ScenarioSource } from './schema.js'

/** What names of outcomes are read with. */
interface HeadlineContext {
  /** Names of all outcomes as they are written, readable or not. */
  readonly written: readonly string[]
  readonly report: Report
}

/** Reads the section `headline`: names of outcomes, each of which the scenario has, and once. */
export function readHeadline(
  names: ScenarioSource['headline'],
  { written, report }: HeadlineContext,
): readonly string[] {
  return (names ?? []).filter((name, place, all) => {
    const path = ['headline', place]
    if (all.indexOf(name) < place) {
      report(path, {
        code: 'duplicate-name',
        message: 'this outcome stands in the headline already',
        found: name,
      })
      return false
    }
    if (written.includes(name)) return true
    const nearest = nearestName(name, written)
    report(path, {
      code: 'unknown-name',
      message: 'this is not an outcome of the scenario',
      found: name,
      expected: written.length > 0 ? 'one of the names under `outcomes`' : 'outcomes: the scenario has none',
      ...(nearest !== undefined && { nearest }),
    })
    return false
  })
}
