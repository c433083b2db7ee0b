import type { IssueCode, PathKey, Problem, Report } from '#core/issue'
import type { Shaped } from '#source/check-shape'
import { follow, type Located, type LocatedMapping } from '#source/located'
import { baseName, Doubts } from './doubts.js'
import { pathAsWritten } from './path-as-written.js'

type Path = readonly PathKey[]

/** A report that stays silent about what only follows from an earlier mistake. */
export interface QuietReport {
  readonly report: Report
  /** Names whose declarations could not be read: what mentions them is not looked at. */
  readonly spoilt: Set<string>
}

/**
 * Makes a report that tells a mistake once: not again wherever a name stands whose declaration could not be read,
 * nor where a whole lacks the part that did not fit.
 * @param written the scenario as it was written
 * @param shaped what was left of it once it fitted its shape, and what is wrong with the rest
 */
export function reportOnce(
  written: Located,
  { root: kept, removed, issues }: Pick<Shaped<unknown>, 'root' | 'removed' | 'issues'>,
  report: Report,
): QuietReport {
  const doubts = new Doubts()
  for (const issue of issues) doubts.note(issue.path, issue)
  const spoilt = new Set(removed.flatMap((path) => namesLost(written, kept, path)))
  const isTimeUnit = (path: Path) => path.length === 2 && path[0] === 'model' && path[1] === 'time unit'
  let lacksTimeUnit = removed.some(isTimeUnit)
  const mentionsSpoilt = ({ found, within }: Problem) =>
    [found, within?.text].some((text) => text !== undefined && spoilt.has(baseName(text)))
  const lacksPart = (path: Path) =>
    removed.some((other) => other.length > path.length && path.every((key, i) => other[i] === key))
  const rules: Partial<Record<IssueCode, (problem: Problem, path: Path) => boolean>> = {
    'unknown-name': (problem, [section]) =>
      mentionsSpoilt(problem) || (section === 'correlations' && doubts.isOfLaw(problem.found ?? '')),
    'out-of-range': (_, path) => isOfMiddle(path) && doubts.isOfValue(String(path[1])),
    'wrong-subscript': mentionsSpoilt,
    'not-a-lever': mentionsSpoilt,
    'unknown-player': ({ found = '' }) => mayOwn(written, spoilt, found),
    'wrong-unit': (problem) => lacksTimeUnit || unitWords(problem).some((name) => spoilt.has(name)),
    'missing-key': ({ onKey }, path) => !onKey && lacksPart(path),
    'wrong-shape': ({ onKey }, path) => !onKey && lacksPart(path),
    probabilities: (_, path) => lacksPart(path),
  }
  return {
    spoilt,
    report: (path, problem) => {
      const isConsequence = rules[problem.code]?.(problem, path)
      const [section, part, name] = path
      const isDeclaration = section === 'model' && path.length === 3 && problem.code !== 'duplicate-name'
      if (isDeclaration && (problem.onKey || part === 'dimensions' || part === 'units')) {
        spoilt.add(baseName(String(name)))
      }
      if (isTimeUnit(path)) lacksTimeUnit = true
      doubts.note(path, problem)
      if (!isConsequence) report(pathAsWritten(path, written, kept), problem)
    },
  }
}

/** What is wrong with an uncertainty as a whole follows from the value that it varies about, and its bounds. */
function isOfMiddle([section, , ...inside]: Path): boolean {
  return section === 'uncertainties' && inside.length === 0
}

/** The names that went with what was removed: one declaration, or a section with all of its own. */
function namesLost(written: Located, kept: Located, path: Path): readonly string[] {
  const [section, , name] = path
  if (section !== 'model') return []
  if (name !== undefined) return follow(kept, path.slice(0, 3)) ? [] : [baseName(String(name))]
  const whole = follow(written, path)
  return whole?.kind === 'mapping' ? [...whole.entries.keys()].map(baseName) : []
}

function elementsOf(value: Located): readonly string[] {
  if (value.kind !== 'list') return []
  return value.items.flatMap((item) => (item.kind === 'scalar' ? [String(item.value)] : []))
}

/** Whether a lever that could not be read may make someone a player. */
function mayOwn(written: Located, spoilt: ReadonlySet<string>, player: string): boolean {
  const model = follow(written, ['model'])
  if (model?.kind !== 'mapping') return false
  return [...model.entries].some(([section, { value }]) => {
    if (value.kind !== 'mapping') return false
    return [...value.entries].some(([key, entry]) => {
      if (!spoilt.has(baseName(key))) return false
      const owner = follow(entry.value, ['owner'])
      if (owner?.kind !== 'scalar' || typeof owner.value !== 'string') return section === 'levers'
      return owner.value === player || elementsNamed(model, owner.value).includes(player)
    })
  })
}

function elementsNamed(model: LocatedMapping, dimension: string): readonly string[] {
  const value = follow(model, ['dimensions', dimension])
  if (value?.kind === 'scalar') return elementsOf(follow(model, ['dimensions', String(value.value)]) ?? value)
  return value ? elementsOf(value) : []
}

function unitWords({ found, expected, within }: Problem): readonly string[] {
  return [found, expected, within?.text].flatMap((text) => text?.match(/[A-Za-z_]\w*/g) ?? [])
}
