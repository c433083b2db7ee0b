import type { Scenario } from '@erosion/engine'
import { sha256 } from './sha256.js'

/** SHA-256 of unrolled equations; another word in a meaning or a source changes nothing. */
export function hashOfModel(expanded: Scenario['expanded']): string {
  const { slots, firstSlots, stocks, auxiliaries, switches, start } = expanded
  return sha256(JSON.stringify([slots, [...firstSlots], stocks, auxiliaries, switches, start], exactly))
}

/** JSON has neither −0 nor what is not finite. */
const exactly = (_: string, value: unknown): unknown =>
  typeof value === 'number' && (Object.is(value, -0) || !Number.isFinite(value))
    ? `number ${Object.is(value, -0) ? '-0' : value}`
    : value
