import type { Issue, Report } from '#core/issue'
import { checkShape } from '#source/check-shape'
import { follow, type Located } from '#source/located'
import { checkSections, lostSection } from './check-sections.js'
import { reportOnce } from './consequences.js'
import type { Loaded } from './load.js'
import type { Overrides } from './overrides.js'
import { readGrid } from './read-grid.js'
import { readMethod } from './read-method.js'
import { readParts } from './read-parts.js'
import type { Scenario } from './scenario.js'
import { scenarioOfNamedModel, scenarioWithModel, separateLists, type ScenarioSource } from './schema.js'

/** Where what is found wrong, or odd, is noted. */
interface Notes {
  readonly issues: Issue[]
  readonly warnings: Issue[]
}

/**
 * Reads a scenario from its located values: first their shapes, then, of the sections that have theirs, the meaning.
 * @returns undefined after noting what keeps the rest from being looked at
 */
export function readSections(
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
  if (!shaped.value) return undefined
  const source = withOutcomes(shaped.value, overrides.outcomes)
  const saved = source.time && readGrid(source.time, overrides.step, report)
  const method = readMethod(overrides.method ?? source.method ?? 'rk4', report)
  const model = loaded.builtIn ?? (typeof source.model === 'object' ? source.model : undefined)
  if (!model || lostSection(root, shaped.removed)) return undefined
  const areCorrelationsWhole = !shaped.removed.some(([section]) => section === 'correlations')
  const warn: Report = (path, problem) => void warnings.push({ ...problem, path })
  const rest = { saved, method, spoilt, overrides, report, warn, areCorrelationsWhole }
  return readParts(source, { model, root, loaded, ...rest })
}

/** A scenario with further outcomes, as one asks for them from outside the file. */
function withOutcomes<T extends Pick<ScenarioSource, 'outcomes'>>(source: T, more: Overrides['outcomes']): T {
  return more ? { ...source, outcomes: { ...more, ...source.outcomes } } : source
}
