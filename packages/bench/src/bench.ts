import type { Effort } from './measure/effort.js'
import { readScenarioFile } from './read-scenario-file.js'
import { gatherFacts, type Facts } from './report/facts.js'
import type { Curve } from './report/growth-figure.js'
import type { Row } from './report/row.js'
import type { Section, SectionResult } from './section.js'

/** What a benchmark came to. */
export interface BenchResult {
  readonly rows: readonly Row[]
  readonly facts: Facts
  readonly curves: readonly Curve[]
}

/** Measures some sections, one after the other. */
export async function bench(
  sections: readonly Section[],
  path: string,
  { effort, say }: { readonly effort: Effort; readonly say: (words: string) => void },
): Promise<BenchResult> {
  const scenario = (changes?: string) => readScenarioFile(path, changes)
  const results: SectionResult[] = []
  for (const { name, about, run } of sections) {
    say(`${name}: ${about}`)
    results.push(await run({ scenario, path, effort, say }))
  }
  return {
    rows: results.flatMap(({ rows }) => rows),
    curves: results.flatMap(({ curves = [] }) => curves),
    facts: gatherFacts(results.map(({ findings }) => findings)),
  }
}
