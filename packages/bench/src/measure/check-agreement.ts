import type { Contestant } from '../contestant.js'
import { simd, wasmWith } from '../engine-inside.js'
import { kernelContestant } from '../rivals/kernel-contestant.js'
import type { Workload } from '../workload.js'
import { largestDifference } from './largest-difference.js'

/**
 * Compares what a contestant recorded with the same portion by our kernel, before it is timed.
 * @param tolerance largest relative difference that is taken for the same; 0 for the same bits
 * @throws Error when it differs by more
 */
export function checkAgreement(contestant: Contestant, workload: Workload, tolerance: number): void {
  const ours = kernelContestant('ours', wasmWith({ lanes: simd }), workload, contestant.portion)
  const difference = largestDifference(contestant.records(), ours.records())
  if (difference > tolerance) {
    throw new Error(`${contestant.name} does not agree: it differs by ${difference}, more than ${tolerance}`)
  }
}
