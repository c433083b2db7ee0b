import type { Distribution } from '../distribution.js'
import { checkAll, moderate, positive, rising } from '../parameter-checks.js'
import { betaLaw } from './beta.js'

/** Parameters of {@link pert}. */
export interface PertParams {
  readonly low: number
  readonly mid: number
  readonly high: number
  readonly shape?: number
}

/**
 * A smooth hill from low over mid to high: a beta distribution whose mean is (low + shape·mid + high)/(shape + 2).
 * Source: Malcolm et al. 1959, Oper. Res. 7, 646–669; Vose 2008, Risk Analysis, 3rd ed., for other shapes than 4.
 */
export const pert: Distribution<PertParams> = {
  name: 'pert',
  meaning: 'a range and a most likely value that is trusted more than the ends',
  parameters: {
    low: { meaning: 'smallest value' },
    mid: { meaning: 'most likely value' },
    high: { meaning: 'largest value' },
    shape: { meaning: 'how narrow the hill is: 0 is flat, 4 the custom; above 0', standard: 4 },
  },
  check: checkAll(
    positive('shape'),
    moderate('shape'),
    rising(['low', 'mid', 'high'], ({ low, mid, high }) => [low, mid, high]),
  ),
  law({ low, mid, high, shape = 4 }) {
    const width = high - low
    return betaLaw(1 + (shape * (mid - low)) / width, 1 + (shape * (high - mid)) / width, low, high)
  },
}
