import { wordsOfPolicies } from './words-of-policies.js'
import { canGrow, type Manifest } from './manifest.js'

/** What two studies differ in, a line each: what the first has, and the second. None when they are one study. */
export function whatDiffers(there: Manifest, here: Manifest): readonly string[] {
  const lines: string[] = []
  const compare = (name: string, one: Value, other: Value) => {
    if (!isEqual(one, other)) lines.push(`${name}: ${shown(one)} there, ${shown(other)} here`)
  }
  compare('engine', there.engine, here.engine)
  compare('scenario', there.scenario, here.scenario)
  compare('title', there.title, here.title)
  for (const path of new Set([...Object.keys(there.texts), ...Object.keys(here.texts)])) {
    const [one, other] = [there.texts[path], here.texts[path]]
    if (!one || !other) lines.push(`${path}: read ${one ? 'there' : 'here'} only`)
    else if (one.text !== other.text) lines.push(`${path}: its text is another`)
  }
  const { study, overrides } = there
  compare('kind of runs', study.kind, here.study.kind)
  if (study.planned !== here.study.planned) lines.push(runsLine(there, here))
  compare('design', study.design, here.study.design)
  compare('seed', study.seed, here.study.seed)
  compare('method', overrides.method, here.overrides.method)
  compare('step', overrides.step, here.overrides.step)
  const [ours, theirs] = [here.overrides.parameters, overrides.parameters]
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(ours)]))
    compare(name, theirs[name] ?? null, ours[name] ?? null)
  compare('policies', there.policies.map(wordsOfPolicies), here.policies.map(wordsOfPolicies))
  compare('series', there.series, here.series)
  // Another text has another model anyway.
  if (lines.length === 0 && there.model !== here.model)
    lines.push('model: the equations that come with the engine are others')
  return lines
}

/** Why other numbers of runs are not one study. */
function runsLine({ study: there }: Manifest, here: Manifest): string {
  const words = `runs: ${there.planned} there, ${here.study.planned} here`
  if (there.design === null || here.study.design !== there.design) return words
  if (!canGrow(here)) return `${words}, and those of a ${there.design} depend on how many there are`
  return here.study.planned < there.planned ? `${words}, and none is taken away again` : words
}

/** What is held against another: null where the scenario says. */
type Value = string | number | null | readonly string[]

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

function shown(value: Value): string {
  if (value === null) return 'as in the scenario'
  if (typeof value !== 'object') return String(value)
  return value.length > 0 ? value.join('; ') : 'none'
}
