import { hasSimd } from './has-simd.js'
import type { LaneSet } from './lane-set.js'
import { scalar } from './scalar.js'
import { simd } from './simd.js'

/** How a program is made; every choice gives the same bits. */
export interface ProgramSettings {
  readonly lanes: LaneSet
  /** Runs in a block: even, from 2 to 64. */
  readonly block: number
  /** Cost of a chunk, in about the instructions of a processor for one value. */
  readonly chunkCost: number
}

/** What was found the fastest; by vectors unless there are none. */
export function usualSettings(hasVectors = hasSimd()): ProgramSettings {
  return { lanes: hasVectors ? simd : scalar, block: 8, chunkCost: 1000 }
}
