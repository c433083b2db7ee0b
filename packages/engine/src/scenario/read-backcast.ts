import type { Problem, Report } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import type { Variable, VariableKind } from '#model/declaration'
import type { ExpandedModel } from '#model/expanded'
import type { Model } from '#model/model'
import { follow, type Located } from '#source/located'
import { readAddress } from './address.js'
import type { Backcast, ObservedSeries } from './backcast.js'
import type { BackcastSource } from './backcast-schema.js'
import { elementsOfAddress, type Element } from './elements-of-address.js'
import { joinPath } from './join-path.js'
import type { Uncertainty } from './uncertainty.js'

interface Context {
  readonly model: Model
  readonly expanded: ExpandedModel
  readonly uncertainties: readonly Uncertainty[]
  /** The scenario as it was written, to find the file of observations from where it is named. */
  readonly root: Located
  readonly report: Report
}

/** Reads the section `backcast`: finds its series and parameters in the model; every problem is reported. */
export function readBackcast(source: BackcastSource | undefined, context: Context): Backcast | undefined {
  if (!source) return undefined
  const { mention, path } = fileOf(source, context.root)
  const sd = parameterAt(source.deviations.sd, ['backcast', 'deviations', 'sd'], context)
  checkErrors(source, context.report)
  checkLearnable(context)
  for (const [i, name] of (source.carry ?? []).entries()) parameterAt(name, ['backcast', 'carry', i], context)
  const series = Object.keys(source.series).flatMap((key) => seriesOf(key, source, sd, context))
  return {
    observations: path,
    mention,
    basis: source.basis,
    until: source['calibrate until'],
    horizon: source['score from'] ?? 1,
    columns: { year: source.year ?? 'year', place: source.place.column },
    codes: Object.keys(source.place.codes),
    scale: source.scale ?? 1,
    series,
    errors: new Map(Object.entries(source.errors)),
    memory: source.deviations.memory,
    carry: source.carry,
  }
}

function fileOf(source: BackcastSource, root: Located) {
  const mention = follow(root, ['backcast', 'observations'])?.span
  return { mention, path: joinPath(mention?.file ?? '', source.observations) }
}

function parameterAt(name: string, path: readonly (string | number)[], context: Context): readonly Element[] {
  const address = addressOf(name, 'parameter', context, (problem) => context.report(path, problem))
  return address ? elementsOfAddress(address, context.expanded) : []
}

/** An address that stands as a value, not as a key. */
function addressOf(name: string, kind: VariableKind, { model }: Context, report: (problem: Problem) => void) {
  return readAddress(name, kind, model, ({ onKey: _, ...problem }) => report({ ...problem, found: name }))
}

function checkErrors({ errors }: BackcastSource, report: Report): void {
  for (const [word, sd] of Object.entries(errors)) {
    if (sd > 0) continue
    const problem = { code: 'out-of-range', message: 'a standard deviation is above 0' } as const
    report(['backcast', 'errors', word], { ...problem, found: `${sd}`, expected: 'a number above 0' })
  }
}

/** Calibration moves numbers one by one; parts of a whole it would have to hold at their middle without a word. */
function checkLearnable({ uncertainties, report }: Context): void {
  for (const { kind, name } of uncertainties) {
    if (kind !== 'shares') continue
    const message = 'a backcast learns of numbers, not of shares of a whole'
    const problem = { code: 'not-allowed', message, found: name, expected: `${name}: fixed` } as const
    report(['uncertainties', name], { ...problem, onKey: true })
  }
}

function seriesOf(
  key: string,
  { place, series }: BackcastSource,
  sd: readonly Element[],
  context: Context,
): readonly ObservedSeries[] {
  const path = ['backcast', 'series', key]
  const problem = (found: Problem) => context.report(path, found)
  const variable = context.model.variables.get(/^\s*(\w+)/.exec(key)?.[1] ?? '')
  const kind = variable?.kind === 'auxiliary' ? 'auxiliary' : 'stock'
  const address = readAddress(key, kind, context.model, problem)
  if (!address) return []
  const elements = elementsOfAddress(address, context.expanded)
  return Object.entries(place.codes).flatMap(([code, element]): readonly ObservedSeries[] => {
    const found = elements.find(({ position }) => wordsOf(address.variable, position).includes(element))
    const { column, confidence } = series[key] ?? { column: '' }
    if (found) {
      const words = wordsOf(address.variable, found.position)
      const what = words.filter((word) => word !== element).join(', ')
      const own = sd.find(({ name }) => name.includes(`[${element}]`)) ?? sd[0]
      const { name, slot } = found
      return [{ name, slot, place: element, code, what, column, confidence, sdSlot: own?.slot ?? 0 }]
    }
    const choices = address.variable.indices.flatMap(({ dimension }) => dimension.elements)
    const nearest = nearestName(element, choices)
    const message = `${element} is no element of ${key}`
    const issue = { code: 'unknown-name', message, found: element, expected: choices.join(', ') } as const
    context.report(['backcast', 'place', 'codes', code], { ...issue, ...(nearest && { nearest }) })
    return []
  })
}

function wordsOf({ indices }: Variable, position: readonly number[]): readonly string[] {
  return indices.map(({ dimension }, i) => dimension.elements[position[i] ?? -1] ?? '')
}
