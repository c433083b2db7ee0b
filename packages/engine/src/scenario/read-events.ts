import type { EventProcess } from '#compile/kernel'
import { dimensionless, divideUnits } from '#expression/unit'
import { readEquation } from '#model/read-equation'
import type { Model } from '#model/model'
import type { OutcomeContext } from '#outcome/outcome-context'
import { readAddress, type Address } from './address.js'
import type { ChanceContext } from './chance-context.js'
import { elementsOfAddress } from './elements-of-address.js'
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
    const address = readAddress(key, 'exogenous', model, (problem) => report(['events', key], problem))
    const probe = (field: 'hazard' | 'lasts', written: string | number) => {
      const path = ['events', key, field]
      const unit = timeUnit && (field === 'hazard' ? divideUnits(dimensionless, timeUnit) : timeUnit)
      const equation = readEquation(written, path, [], unit, context)
      return probes.push({ name: `${field} of ${key}`, isIntegrated: false, equation, path }) - 1
    }
    const text = `hazard ${hazard}, lasts ${lasts}, value ${value}`
    return { key, address, value, hazard: probe('hazard', hazard), duration: probe('lasts', lasts), text }
  })
}

/**
 * The events with their slots; every element of a disturbance has its own.
 * @param probes the slot of every probe
 */
export function placeEvents(
  pending: readonly PendingEvents[],
  probes: readonly number[],
  { expanded, disturbed, report }: ChanceContext,
): readonly RandomEvents[] {
  return pending.flatMap(({ key, address, value, text, hazard, duration }) => {
    const elements = address ? elementsOfAddress(address, expanded) : []
    const taken = elements.find(({ slot }) => disturbed.has(slot))
    if (taken) {
      const message = `${taken.name} is disturbed twice, also by ${disturbed.get(taken.slot)}`
      report(['events', key], { code: 'duplicate-name', message, onKey: true })
      return []
    }
    return elements.map(({ name, slot }) => {
      disturbed.set(slot, `events ${key}`)
      const processSlots = { hazard: probes[hazard] ?? 0, duration: probes[duration] ?? 0 }
      return { name, slot, value, text, ...processSlots }
    })
  })
}
