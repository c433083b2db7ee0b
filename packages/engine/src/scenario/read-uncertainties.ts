import { readAddress } from './address.js'
import type { ChanceContext } from './chance-context.js'
import type { UncertaintySource } from './chance-schema.js'
import { elementsOfAddress } from './elements-of-address.js'
import { nameOfAddress } from './name-of-address.js'
import { readComposition } from './read-composition.js'
import { readUncertainNumbers } from './read-uncertain-numbers.js'
import { rangedParameters } from './ranged-parameters.js'
import type { ScenarioSource } from './schema.js'
import type { UncertaintyTarget } from './uncertainty-target.js'
import type { Uncertainty } from './uncertainty.js'

/**
 * Reads the section `uncertainties`. Where two keys mean one element the later one counts.
 * @param held slots whose values the scenario sets; `all: model` leaves them at that
 */
export function readUncertainties(
  source: ScenarioSource['uncertainties'],
  held: ReadonlySet<number>,
  context: ChanceContext,
): readonly Uncertainty[] {
  const { all, ...named } = source ?? {}
  let known: readonly Uncertainty[] = all ? rangedParameters(held, context) : []
  for (const [key, written] of Object.entries(named)) {
    const path = ['uncertainties', key]
    const problem = (found: Parameters<typeof context.report>[1]) => context.report(path, found)
    const address = readAddress(key, 'parameter', context.model, problem)
    if (!address) continue
    const elements = elementsOfAddress(address, context.expanded)
    const slots = new Set(elements.map(({ slot }) => slot))
    const split = known.find((other) => other.slots.length > 1 && isCut(other.slots, slots))
    if (split) {
      const message = `${key} takes out a part of ${split.name}, which is drawn as a whole`
      context.report(path, { code: 'duplicate-name', message, onKey: true })
      continue
    }
    known = known.filter((other) => !other.slots.every((slot) => slots.has(slot)))
    if (written === 'fixed') continue
    const { variable } = address
    const target = { name: nameOfAddress(address), variable, elements, path }
    known = [...known, ...readOne(written, target, context)]
  }
  return known
}

function readOne(
  written: UncertaintySource,
  target: UncertaintyTarget,
  context: ChanceContext,
): readonly Uncertainty[] {
  const isComposition = written.dirichlet !== undefined || written['logistic-normal'] !== undefined
  return isComposition
    ? readComposition(written, target, context)
    : readUncertainNumbers(written, target, context)
}

function isCut(whole: readonly number[], by: ReadonlySet<number>): boolean {
  const inside = whole.filter((slot) => by.has(slot)).length
  return inside > 0 && inside < whole.length
}
