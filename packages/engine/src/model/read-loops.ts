import type { PathKey, Problem, Report } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import type { Formula } from './model.js'
import type { NamedLoop } from './named-loop.js'
import type { Declarations } from './read-declarations.js'
import { readKey } from './read-key.js'
import { reportOutside, type Values } from './read-values.js'
import type { LoopSource, ModelSource } from './schema.js'
import { variablesRead } from './variables-read.js'

/** What loops are checked against. */
export interface LoopContext {
  readonly declarations: Declarations
  readonly formulas: readonly Formula[]
  readonly values: ReadonlyMap<string, Values>
  readonly report: Report
}

/** Reads the section `loops`: every variable of a path feeds the next one, the last one the first. */
export function readLoops(source: ModelSource['loops'], context: LoopContext): readonly NamedLoop[] {
  const readers = new Map(context.formulas.map((formula) => [formula.variable.name, variablesRead(formula)]))
  const feeds = (from: string, to: string): boolean => {
    const read = readers.get(to)
    return read !== undefined && (read.always.has(from) || !read.isWhole)
  }
  const fedBy = (from: string): readonly string[] => [...readers.keys()].filter((to) => feeds(from, to))
  return Object.entries(source ?? {}).map(([name, loop]) => {
    const place = ['loops', name]
    const isKnown = loop.path.map((variable, i) => checkName(variable, [...place, 'path', i], context))
    loop.path.forEach((to, i) => {
      const before = (i || loop.path.length) - 1
      const from = loop.path[before] ?? to
      if (!isKnown[i] || !isKnown[before] || feeds(from, to)) return
      context.report([...place, 'path', i], noLink(from, to, fedBy(from)))
    })
    checkCut(loop, place, context.report)
    checkKnockout(loop, place, context)
    const { path, meaning, cut, knockout } = loop
    return { name, path, meaning, cut, knockout: new Map(Object.entries(knockout ?? {})) }
  })
}

function checkName(
  name: string,
  path: readonly PathKey[],
  { declarations: { variables, spoilt }, report }: LoopContext,
): boolean {
  if (variables.has(name)) return true
  if (spoilt.has(name)) return false
  const nearest = nearestName(readKey(name)?.name ?? name, variables.keys())
  const message = `${name} is not a variable of the model`
  report(path, { code: 'unknown-name', message, found: name, ...(nearest && { nearest }) })
  return false
}

function noLink(from: string, to: string, fed: readonly string[]): Problem {
  const nearest = nearestName(to, fed)
  const expected = fed.length > 0 ? `what ${from} feeds: ${fed.join(', ')}` : `${from} feeds nothing`
  const message = `${from} does not feed ${to}`
  return { code: 'no-link', message, found: to, expected, ...(nearest && { nearest }) }
}

/** A cut goes through the loop that it is to open. */
function checkCut({ path, cut, knockout }: LoopSource, place: readonly PathKey[], report: Report): void {
  if (!cut) return
  if (knockout) {
    const message = 'a loop is opened either by a cut or by a knockout'
    report([...place, 'knockout'], { code: 'not-allowed', message, onKey: true })
  }
  const [from, to] = cut
  if (path.some((name, i) => name === from && path[(i + 1) % path.length] === to)) return
  const message = `the loop does not lead from ${from} to ${to}`
  const expected = 'two neighbours of its path'
  report([...place, 'cut'], { code: 'no-link', message, found: `${from}, ${to}`, expected })
}

function checkKnockout(
  { knockout = {} }: LoopSource,
  place: readonly PathKey[],
  { declarations: { variables, spoilt }, values, report }: LoopContext,
): void {
  for (const [name, value] of Object.entries(knockout)) {
    const path = [...place, 'knockout', name]
    const bounds = values.get(name)
    if (variables.get(name)?.kind === 'parameter') {
      if (bounds && (value < bounds.min || value > bounds.max))
        reportOutside(path, name, value, bounds, report)
      continue
    }
    if (spoilt.has(name)) continue
    const parameters = [...variables.values()].filter(({ kind }) => kind === 'parameter')
    const nearest = nearestName(
      name,
      parameters.map(({ name }) => name),
    )
    const message = `${name} is not a parameter`
    report(path, { code: 'unknown-name', message, found: name, onKey: true, ...(nearest && { nearest }) })
  }
}
