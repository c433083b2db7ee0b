import type { Issue, PathKey, Report } from '#core/issue'
import type { MethodName } from '#compile/methods/methods'
import { expand } from '#model/expand'
import { readModel } from '#model/read-model'
import type { ModelSource } from '#model/schema'
import { checkShape } from '#source/check-shape'
import { follow, type Located } from '#source/located'
import { locateIssue } from '#source/locate-issue'
import { checkSections, lostSection } from './check-sections.js'
import { checkBaselines } from './check-baselines.js'
import { checkSwitchingTimes } from './check-switching-times.js'
import { reportOnce } from './consequences.js'
import { inReadingOrder } from './in-reading-order.js'
import { knownPolicies } from './known-policies.js'
import { readBackcast } from './read-backcast.js'
import { loadScenario, type Load, type Loaded } from './load.js'
import { readChance } from './read-chance.js'
import { readGrid, type SavedGrid } from './read-grid.js'
import { readMethod } from './read-method.js'
import { readPayoffs } from './read-payoffs.js'
import { readNumbers } from './read-parameters.js'
import { checkDefaults, readPlayers } from './read-policies.js'
import { readTree } from './read-tree.js'
import { readProbed } from './read-probed.js'
import { readStudy } from './read-study.js'
import type { Scenario } from './scenario.js'
import { scenarioOfNamedModel, scenarioWithModel, separateLists, type ScenarioSource } from './schema.js'
import { axisCount, type Study } from './uncertainty.js'

/** How a scenario is read. */
export interface ReadOptions {
  /** Name of the file that the text came from; other files are found relative to it. */
  readonly path?: string
  /** Gives the text of another file; needed when the scenario extends one or names a model file. */
  readonly load?: Load
  /** Changes from outside the file, as a command line makes them. */
  readonly overrides?: Overrides
}

/** Values that take the place of what the scenario says. */
export interface Overrides {
  readonly method?: string
  readonly step?: number
  /** Middle values of parameters: `trade_elasticity`, `growth[russia]`. */
  readonly parameters?: Readonly<Record<string, number>>
  readonly study?: Partial<Study>
}

/** A scenario ready to run, or the issues that prevent it, each with its place. */
export interface ReadScenario {
  readonly scenario: Scenario | undefined
  readonly issues: readonly Issue[]
  /** What is allowed and may yet be a slip; none of them keeps the scenario from running. */
  readonly warnings: readonly Issue[]
  /** The texts of every file that was read, by path, for showing issues in their place. */
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Reads a scenario from YAML text: everything it extends, its model, its policies and outcomes.
 * Never throws for what the text says; every problem is an issue, and all are found at once.
 */
export function readScenario(text: string, options: ReadOptions = {}): ReadScenario {
  const loaded = loadScenario(text, options.path ?? 'scenario.yaml', options.load)
  const issues: Issue[] = [...loaded.issues]
  const warnings: Issue[] = []
  const notes = { issues, warnings }
  const scenario = loaded.root && readRoot(loaded.root, loaded, options.overrides ?? {}, notes)
  const located = issues.map((issue) =>
    isOfOverride(issue) ? issue : locateIssue(issue, loaded.root, loaded.texts),
  )
  return {
    scenario: located.length === 0 ? scenario : undefined,
    issues: inReadingOrder(located),
    warnings: inReadingOrder(warnings.map((warning) => locateIssue(warning, loaded.root, loaded.texts))),
    texts: loaded.texts,
  }
}

/** What an override got wrong stands in no file; its path begins with the name of the option. */
function isOfOverride({ path, code }: Issue): boolean {
  return String(path[0]).startsWith('--') && code !== 'unknown-key'
}

interface Notes {
  readonly issues: Issue[]
  readonly warnings: Issue[]
}

function readRoot(
  root: Located,
  loaded: Loaded,
  overrides: Overrides,
  { issues, warnings }: Notes,
): Scenario | undefined {
  const hasOwnModel = loaded.builtIn === undefined && follow(root, ['model'])?.kind === 'mapping'
  const shaped = hasOwnModel
    ? checkShape(scenarioWithModel, root, separateLists)
    : checkShape(scenarioOfNamedModel, root, separateLists)
  issues.push(...shaped.issues)
  const { report, spoilt } = reportOnce(
    root,
    shaped,
    (path, problem) => void issues.push({ ...problem, path }),
  )
  for (const { code, found } of loaded.issues) if (code === 'reserved-name' && found) spoilt.add(found)
  checkSections(root, shaped.issues, report)
  const source = shaped.value
  if (!source) return undefined
  const saved = source.time && readGrid(source.time, overrides.step, report)
  const method = readMethod(overrides.method ?? source.method ?? 'rk4', report)
  const model = loaded.builtIn ?? (typeof source.model === 'object' ? source.model : undefined)
  if (!model || lostSection(root, shaped.removed)) return undefined
  const areCorrelationsWhole = !shaped.removed.some(([section]) => section === 'correlations')
  const warn: Report = (path, problem) => void warnings.push({ ...problem, path })
  const rest = { saved, method, spoilt, overrides, report, warn, areCorrelationsWhole }
  return readParts(source, { model, root, loaded, ...rest })
}

interface Parts {
  readonly model: ModelSource
  readonly root: Located
  readonly loaded: Loaded
  readonly saved: SavedGrid | undefined
  readonly method: MethodName
  readonly spoilt: Set<string>
  readonly overrides: Overrides
  readonly areCorrelationsWhole: boolean
  readonly report: Report
  readonly warn: Report
}

function readParts(source: ScenarioSource, parts: Parts): Scenario | undefined {
  const { saved, method, overrides, areCorrelationsWhole, report } = parts
  const inModel: Report = (path, problem) => report(placeOf(path, parts.loaded), problem)
  const { model, declarations } = readModel(parts.model, parts.spoilt, inModel)
  for (const name of declarations.spoilt) parts.spoilt.add(name)
  const known = knownPolicies(parts.root, model, parts.spoilt)
  const asked = readProbed(source, {
    model,
    declarations,
    known,
    grid: saved?.grid,
    report,
    warn: parts.warn,
  })
  const { rules, triggers, accounts, outcomes, expectations, pending, probes } = asked
  const expanded = expand(model, probes, inModel, accounts.variables)
  const numbers = readNumbers(source.parameters, overrides.parameters, model, expanded.model, report)
  const { values, written, held, forced } = numbers
  if (saved) checkSwitchingTimes(expanded.model, values, saved.grid, inModel)
  const around = { model, expanded: expanded.model, grid: saved?.grid, known, report }
  const players = readPlayers(source, {
    ...{ ...around, probes: expanded.probes, values },
    ...{ rules, triggers, accounts },
  })
  const tree = readTree(source.tree, around)
  const chance = readChance(
    source,
    { pending, probes: expanded.probes, held, forced, areCorrelationsWhole },
    { model, expanded: expanded.model, values: written, grid: saved?.grid, disturbed: new Map(), report },
  )
  const study = readStudy(source.study, overrides.study ?? {}, axisCount(chance.uncertainties), report)
  const backcast = readBackcast(source.backcast, { ...around, root: parts.root })
  checkDefaults(players, known, report)
  checkBaselines(source.outcomes, known, report)
  const payoffs = readPayoffs(source.game, {
    ...asked.context,
    ...{ known, outcomes, written: Object.keys(source.outcomes ?? {}) },
  })
  if (!saved) return undefined
  return {
    title: source.title ?? model.name,
    about: source.about,
    model,
    expanded: expanded.model,
    ...saved,
    method,
    values,
    players,
    outcomes,
    expectations,
    accounts: accounts.variables,
    payoffs,
    tree,
    ...chance,
    study,
    backcast,
    validation: source.validation,
    probes: expanded.probes,
    probed: probes,
  }
}

/** Paths of the model's own equations lead through `model`; a model that comes with the engine is in no file. */
function placeOf(path: readonly PathKey[], { builtIn }: Loaded): readonly PathKey[] {
  const isOfScenario = ['outcomes', 'expectations', 'events', 'policies'].includes(String(path[0]))
  return builtIn || isOfScenario ? path : ['model', ...path]
}
