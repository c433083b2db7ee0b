import { engineVersion, type DesignName, type PolicyChoice } from '@erosion/engine'
import type { StudyResult } from '../study/study-result.js'
import type { KeptScenario } from './keep-scenario.js'
import { sha256OfText } from './sha256.js'
import { factsOf, type StudyFacts } from './summary.js'

/** What manifests of this shape say of themselves. */
export const MANIFEST_FORMAT = 'erosion results 1'

/** Names of the files that stand beside a manifest. */
export const SUMMARY = 'summary.json'
export const OUTCOMES = 'outcomes.csv'

/** What a folder of results says of itself: enough to make the same results again, and to see whether they are. */
export type Manifest = {
  readonly format: typeof MANIFEST_FORMAT
  /** Version of the engine. */
  readonly engine: string
  readonly title: string
  readonly study: StudyFacts
  /** The combinations of policies that were run. */
  readonly policies: readonly PolicyChoice[]
  /** How the runs ended, under all combinations. */
  readonly statuses: { readonly ok: number; readonly failed: number; readonly 'baseline failed': number }
  /** Name of the scenario's file among the texts. */
  readonly scenario: string
  /** What took the place of values in these texts. */
  readonly overrides: {
    readonly parameters: Readonly<Record<string, number>>
    readonly method: string | null
    readonly step: number | null
    readonly study: { readonly runs: number; readonly design: DesignName; readonly seed: string } | null
  }
  /** Every text that the scenario was read from, by path relative to the folder of its file. */
  readonly texts: Readonly<Record<string, { readonly sha256: string; readonly text: string }>>
  /** SHA-256 of each file beside the manifest. */
  readonly files: Readonly<Record<string, string>>
}

/**
 * The manifest of a folder of results. Nothing in it tells the time or the place: the same command gives the same bytes.
 * @param files SHA-256 of each file beside it
 */
export function manifestOf(
  result: StudyResult,
  { name, texts, overrides }: KeptScenario,
  files: ReadonlyMap<string, string>,
): Manifest {
  const { scenario, study, table } = result
  const lostBaselines = table.failed.filter(({ isBaseline }) => isBaseline).length
  const failed = table.failed.length - lostBaselines
  return {
    format: MANIFEST_FORMAT,
    engine: engineVersion,
    title: scenario.title,
    study: factsOf(result),
    policies: table.choices,
    statuses: {
      ok: table.runs * table.choices.length - table.failed.length,
      failed,
      'baseline failed': lostBaselines,
    },
    scenario: name,
    overrides: {
      parameters: overrides.parameters ?? {},
      method: overrides.method ?? null,
      step: overrides.step ?? null,
      study: study ? { runs: study.runs, design: study.design, seed: study.seed } : null,
    },
    texts: Object.fromEntries([...texts].map(([path, text]) => [path, { sha256: sha256OfText(text), text }])),
    files: Object.fromEntries(files),
  }
}
