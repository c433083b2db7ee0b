import type { PathKey, Report } from '#core/issue'
import type { EventProcess } from '#compile/kernel'
import { dimensionless, divideUnits } from '#expression/unit'
import { readEquation } from '#model/read-equation'
import type { Model } from '#model/model'
import type { OutcomeContext } from '#outcome/outcome-context'
import { readAddress, type Address } from './address.js'
import type { ChanceContext } from './chance-context.js'
import { claimElements } from './claim-elements.js'
import type { ScenarioSource } from './schema.js'

/** Random events that a scenario declares for one disturbance, as a kernel knows them. */
export interface RandomEvents extends EventProcess {
  /** `closure`: names the stream. */
  readonly name: string
  readonly text: string
}

/** Events whose equations are probes, before it is known which slot a probe has. */
export interface PendingEvents {
  readonly key: string
  readonly address: Address | undefined
  readonly value: number
  /** Positions among the probes. */
  readonly hazard: number
  readonly duration: number
  readonly text: string
}

/** Reads the section `events`: its equations join the probes. */
export function readEvents(
  source: ScenarioSource['events'],
  model: Model,
  context: OutcomeContext,
): readonly PendingEvents[] {
  const { timeUnit, probes, report } = context
  return Object.entries(source ?? {}).map(([key, { hazard, lasts, value = 1 }]) => {
    const path = ['events', key]
    const address = readAddress(key, 'exogenous', model, (problem) => report(path, problem))
    const probe = (field: 'hazard' | 'lasts', written: string | number) => {
      const place = [...path, field]
      checkPlainNumber(written, field, place, report)
      const unit = timeUnit && (field === 'hazard' ? divideUnits(dimensionless, timeUnit) : timeUnit)
      const equation = readEquation(written, place, [], unit, context)
      return probes.push({ name: `${field} of ${key}`, isIntegrated: false, equation, path: place }) - 1
    }
    const text = `hazard ${hazard}, lasts ${lasts}, value ${value}`
    return { key, address, value, hazard: probe('hazard', hazard), duration: probe('lasts', lasts), text }
  })
}

/** A plain number without sense is a slip of the pen; an equation may pass through such values. */
function checkPlainNumber(
  written: string | number,
  field: 'hazard' | 'lasts',
  path: readonly PathKey[],
  report: Report,
): void {
  if (typeof written === 'string' || written > 0 || (written === 0 && field === 'hazard')) return
  const message =
    field === 'hazard' ? 'a hazard is not negative' : 'an event that lasts no time is never felt'
  const expected = field === 'hazard' ? '0 or more' : 'more than 0'
  report(path, { code: 'out-of-range', message, found: `${written}`, expected })
}

/**
 * The events with their slots; every element of a disturbance has its own.
 * @param probes the slot of every probe
 */
export function placeEvents(
  pending: readonly PendingEvents[],
  probes: readonly number[],
  context: ChanceContext,
): readonly RandomEvents[] {
  return pending.flatMap(({ key, address, value, text, hazard, duration }) => {
    const elements = (address && claimElements(address, ['events', key], context)) ?? []
    const slots = { hazard: probes[hazard] ?? 0, duration: probes[duration] ?? 0 }
    return elements.map(({ name, slot }) => ({ name, slot, value, text, ...slots }))
  })
}
