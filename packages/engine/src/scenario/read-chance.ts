import type { ChanceContext } from './chance-context.js'
import { readCorrelations } from './read-correlations.js'
import { placeEvents, type PendingEvents, type RandomEvents } from './read-events.js'
import { readNoise } from './read-noise.js'
import { readUncertainties } from './read-uncertainties.js'
import type { ScenarioSource } from './schema.js'
import { axisCount, type Correlations, type NoisePath, type Uncertainty } from './uncertainty.js'

/** All that is drawn in a run of a scenario. */
export interface Chance {
  readonly uncertainties: readonly Uncertainty[]
  readonly correlations: Correlations | undefined
  /** Where the axes of each uncertainty begin among all of them: those included that are held from outside the file. */
  readonly places: ReadonlyMap<string, number>
  readonly noise: readonly NoisePath[]
  readonly events: readonly RandomEvents[]
}

/** What came before the sections of chance were read. */
export interface BeforeChance {
  readonly pending: readonly PendingEvents[]
  /** The slot of every probe. */
  readonly probes: readonly number[]
  /** Slots of parameters that the scenario sets, and those that are set from outside the file. */
  readonly held: ReadonlySet<number>
  readonly forced: ReadonlySet<number>
  /** False when one of the correlations does not have its shape. */
  readonly areCorrelationsWhole: boolean
}

/**
 * Reads the sections that say what is drawn. What comes from outside the file is held at its value; in the copula it
 * keeps its place, so that all else is drawn as before.
 */
export function readChance(
  source: ScenarioSource,
  { pending, probes, held, forced, areCorrelationsWhole }: BeforeChance,
  context: ChanceContext,
): Chance {
  const uncertainties = readUncertainties(source.uncertainties, held, context)
  return {
    uncertainties: uncertainties.filter(({ slots }) => !slots.some((slot) => forced.has(slot))),
    correlations: readCorrelations(source.correlations, uncertainties, areCorrelationsWhole, context),
    places: placesOf(uncertainties),
    noise: readNoise(source.noise, context),
    events: placeEvents(pending, probes, context),
  }
}

function placesOf(uncertainties: readonly Uncertainty[]): ReadonlyMap<string, number> {
  let next = 0
  return new Map(
    uncertainties.map((uncertainty) => {
      const place = next
      next += axisCount([uncertainty])
      return [uncertainty.name, place]
    }),
  )
}
