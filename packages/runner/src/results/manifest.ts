import {
  designNames,
  designs,
  engineVersion,
  type DesignName,
  type Overrides,
  type PolicyChoice,
  type Scenario,
} from '@erosion/engine'
import { hashOfModel } from './hash-of-model.js'
import { sha256 } from './sha256.js'

/** What manifests of this shape say of themselves. */
export const MANIFEST_FORMAT = 'erosion results 4'

/** Names of the files of a folder of results. */
export const MANIFEST = 'manifest.json'
export const SUMMARY = 'summary.json'
export const LOG = 'log.jsonl'

/** The folder of parts inside it, while its study is under way. */
export const PARTS = '.parts'

/** What is known of how futures were drawn. */
export type StudyFacts = {
  /** `study` for many futures, `single` for one run at middle values. */
  readonly kind: 'study' | 'single'
  readonly planned: number
  /** Fewer than were planned while the study is under way. */
  readonly finished: number
  readonly complete: boolean
  /** Null for single runs. */
  readonly design: string | null
  readonly seed: string | null
}

/** How runs ended, under all combinations of policies. */
export type StatusCounts = {
  readonly ok: number
  readonly failed: number
  /** Those that went well and have nothing to be held against. */
  readonly 'baseline failed': number
}

/** Bytes of a file, in number, and their checksum (CRC-32, hexadecimal). */
export type KeptBytes = { readonly bytes: number; readonly crc32: string }

/** A file as it was written. */
export type KeptFile = {
  readonly sha256: string
  /** Of a table: each row group, in order; the first begins the file. */
  readonly groups?: readonly KeptBytes[]
  /** Of a table: its index, which ends the file. */
  readonly index?: KeptBytes
}

/** What a folder of results says of itself: enough to make the same results again, and to see whether they are. */
export type Manifest = {
  readonly format: typeof MANIFEST_FORMAT
  /** Version of the engine. */
  readonly engine: string
  /** SHA-256 of the equations, unrolled. */
  readonly model: string
  readonly title: string
  readonly study: StudyFacts
  /** The combinations of policies that were run. */
  readonly policies: readonly PolicyChoice[]
  /** The series that are kept of every run, as they were asked for. */
  readonly series: readonly string[]
  readonly statuses: StatusCounts
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
  /** Every file beside the manifest whose bytes are promised; none while the study is under way. */
  readonly files: Readonly<Record<string, KeptFile>>
}

/** A scenario with all that it takes to read it again without its files. */
export interface KeptScenario {
  readonly scenario: Scenario
  /** Name of its file among the texts. */
  readonly name: string
  /** The text of every file that was read, by path relative to the folder of the scenario. */
  readonly texts: ReadonlyMap<string, string>
  readonly overrides: Overrides
}

/** What is run of a scenario. */
export interface RunPlan {
  readonly kind: 'study' | 'single'
  readonly policies: readonly PolicyChoice[]
  readonly series: readonly string[]
}

/**
 * The manifest of a study that is about to begin. Nothing in it tells the time or the place: the same command gives the
 * same bytes.
 */
export function startOf(kept: KeptScenario, plan: RunPlan): Manifest {
  return startOfModel(kept, plan, hashOfModel(kept.scenario.expanded))
}

/** The manifest of a study that is about to begin, of a model whose hash is known. */
export function startOfModel(
  { scenario, name, texts, overrides }: KeptScenario,
  { kind, policies, series }: RunPlan,
  model: string,
): Manifest {
  const { title, study } = scenario
  const isStudy = kind === 'study'
  const changed = isStudy && overrides.study ? study : null
  return {
    format: MANIFEST_FORMAT,
    engine: engineVersion,
    model,
    title,
    study: {
      kind,
      planned: isStudy ? study.runs : 1,
      finished: 0,
      complete: false,
      design: isStudy ? study.design : null,
      seed: isStudy ? study.seed : null,
    },
    policies,
    series,
    statuses: { ok: 0, failed: 0, 'baseline failed': 0 },
    scenario: name,
    overrides: {
      parameters: overrides.parameters ?? {},
      method: overrides.method ?? null,
      step: overrides.step ?? null,
      study: changed && { runs: changed.runs, design: changed.design, seed: changed.seed },
    },
    texts: Object.fromEntries([...texts].map(([path, text]) => [path, { sha256: sha256(text), text }])),
    files: {},
  }
}

/** The manifest of the same study with so many runs, at its start. */
export function atRuns(start: Manifest, runs: number): Manifest {
  const { study, overrides } = start
  if (study.planned === runs) return start
  return {
    ...start,
    study: { ...study, planned: runs },
    overrides: { ...overrides, study: overrides.study && { ...overrides.study, runs } },
  }
}

/** Whether the runs of a study stay what they are when some are added. */
export function canGrow({ study: { design } }: Pick<Manifest, 'study'>): boolean {
  return designNames.some((name) => name === design && designs[name].isPrefixStable)
}

/**
 * The name of a study among the parts of studies: the same where runs have the same numbers, however many are planned
 * if that changes none of them.
 */
export function nameOfStudy(start: Manifest): string {
  const { study, overrides } = canGrow(start) ? atRuns(start, 0) : start
  return sha256(JSON.stringify({ ...start, study, overrides: { ...overrides, study: null } }))
}

/** A manifest as it stands in its file. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
}
