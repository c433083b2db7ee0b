import { readAddress } from './address.js'
import type { ChanceContext } from './chance-context.js'
import type { UncertaintySource } from './chance-schema.js'
import { elementsOfAddress } from './elements-of-address.js'
import { nameOfAddress } from './name-of-address.js'
import { rangedParameters } from './ranged-parameters.js'
import { readComposition } from './read-composition.js'
import { readUncertainNumbers } from './read-uncertain-numbers.js'
import type { ScenarioSource } from './schema.js'
import { UncertaintiesBySlot } from './uncertainties-by-slot.js'
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
  const known = new UncertaintiesBySlot(all ? rangedParameters(held, context) : [])
  for (const [key, written] of Object.entries(named)) {
    const path = ['uncertainties', key]
    const problem = (found: Parameters<typeof context.report>[1]) => context.report(path, found)
    const address = readAddress(key, 'parameter', context.model, problem)
    if (!address) continue
    const elements = elementsOfAddress(address, context.expanded)
    const split = known.takeOut(elements.map(({ slot }) => slot))
    if (split) {
      const message = `${key} takes out a part of ${split.name}, which is drawn as a whole`
      context.report(path, { code: 'duplicate-name', message, onKey: true })
      continue
    }
    if (written === 'fixed') continue
    const target = { name: nameOfAddress(address), variable: address.variable, elements, path }
    known.add(readOne(written, target, context))
  }
  return known.list()
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
