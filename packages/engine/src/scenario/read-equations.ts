import type { PathKey, Report } from '#core/issue'
import { expand } from '#model/expand'
import type { ExpandedModel } from '#model/expanded'
import type { Model } from '#model/model'
import { readModel } from '#model/read-model'
import { knownPolicies, type KnownPolicies } from './known-policies.js'
import type { Loaded } from './load.js'
import { readProbed, type Probed } from './read-probed.js'
import type { ScenarioParts } from './scenario-parts.js'
import type { ScenarioSource } from './schema.js'

/** The model of a scenario and all of the scenario that has equations of its own, expanded together. */
export interface Equations {
  readonly model: Model
  readonly expanded: ExpandedModel
  readonly known: KnownPolicies
  readonly probed: Probed
  /** The slot of each probe. */
  readonly slots: readonly number[]
  /** Reports and warns with paths of the model. */
  readonly inModel: Report
  readonly warnInModel: Report
}

/** Reads the model, then the equations of the scenario, and puts them into an order of computation. */
export function readEquations(source: ScenarioSource, parts: ScenarioParts): Equations {
  const { root, loaded, saved, spoilt, report, warn } = parts
  const inModel: Report = (path, problem) => report(placeOf(path, loaded), problem)
  const warnInModel: Report = (path, problem) => warn(placeOf(path, loaded), problem)
  const { model, declarations } = readModel(parts.model, spoilt, inModel)
  for (const name of declarations.spoilt) spoilt.add(name)
  const known = knownPolicies(root, model, spoilt)
  const probed = readProbed(source, { model, declarations, known, grid: saved?.grid, report, warn })
  const expanded = expand(model, probed.probes, inModel, probed.accounts.variables)
  const { model: whole, probes: slots } = expanded
  return { model, expanded: whole, known, probed, slots, inModel, warnInModel }
}

/** Paths of the model's own equations lead through `model`; a model that comes with the engine is in no file. */
function placeOf(path: readonly PathKey[], { builtIn }: Loaded): readonly PathKey[] {
  const isOfScenario = ['outcomes', 'expectations', 'events', 'policies'].includes(String(path[0]))
  return builtIn || isOfScenario ? path : ['model', ...path]
}
