import type { PolicyChoice } from '@erosion/engine'
import { playersOfChoices } from './study-head.js'

/** The name of each choice of policies: what those play who do not all play the same. */
export function policyNames(choices: readonly PolicyChoice[]): readonly string[] {
  const { varying, held } = playersOfChoices(choices)
  const shown = varying.length > 0 ? varying : Object.keys(held)
  return choices.map((choice) => shown.map((player) => choice[player] ?? '').join(', ') || 'run')
}
