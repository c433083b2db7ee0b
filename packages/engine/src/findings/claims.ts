import type { Claim } from './claim.js'
import { claimsOnLevers } from './claims-on-levers.js'
import { claimsOnPowers } from './claims-on-powers.js'

/** The hypotheses of the essay of 10 November 2025, in its order. */
export const claims: readonly Claim[] = [...claimsOnPowers, ...claimsOnLevers]
