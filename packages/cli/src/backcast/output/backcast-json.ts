import {
  posteriorBesidePrior,
  referenceNames,
  type Difference,
  type Gain,
  type MeanScore,
  type NamedScore,
  type Score,
} from '@erosion/engine'
import { exactJson, type Json } from '../../run/output/exact-json.js'
import type { WrittenBackcast } from './written-backcast.js'

/** Scores, posteriors and observations as data. */
export function* backcastJson({ scenario, result, isGiven }: WrittenBackcast): Generator<string> {
  const { backcast, calibration, total } = result
  yield exactJson({
    scenario: scenario.title,
    basis: backcast.basis,
    start: result.start,
    'calibrated until': backcast.until,
    'scored data': isGiven ? 'given' : 'of the years of calibration',
    'scored from horizon': backcast.horizon,
    calibration: {
      observations: calibration.observations,
      draws: calibration.draws.length,
      'effective sample size': calibration.effectiveSize,
      parameters: posteriorBesidePrior(calibration).map(({ number, prior, posterior, learnt }) => ({
        name: number.name,
        prior: { ...prior },
        posterior: { ...posterior },
        learnt,
      })),
    },
    runs: { made: result.fan.runs, failed: result.fan.failed },
    total: total ? scoreOf(total) : null,
    'by series': result.bySeries.map(named),
    'by place': result.byPlace.map(named),
    'by horizon': result.byHorizon.map(named),
    unscored: result.unscored,
    'passed over': result.passedOver,
  })
}

const named = ({ name, score }: NamedScore): Json => ({ name, ...scoreOf(score) })

function scoreOf(score: Score): { readonly [key: string]: Json } {
  return {
    observations: score.count,
    'coverage of 50 %': score.coverageOfHalf,
    'coverage of 90 %': score.coverageOfFan,
    model: meanOf(score.model),
    ...Object.fromEntries(referenceNames.map((name) => [name, meanOf(score.references[name])])),
    'model less reference': Object.fromEntries(
      referenceNames.map((name) => [name, gainOf(score.gains[name])]),
    ),
  }
}

function meanOf(mean: MeanScore | undefined): Json {
  if (!mean) return null
  const { percentageError, crps, logScore, count } = mean
  return { 'percentage error': percentageError, crps, 'log score': logScore ?? null, observations: count }
}

function gainOf(gain: Gain | undefined): Json {
  if (!gain) return null
  const { count, percentageError, crps, logScore } = gain
  return {
    observations: count,
    'percentage error': differenceOf(percentageError),
    crps: differenceOf(crps),
    'log score': logScore ? differenceOf(logScore) : null,
  }
}

function differenceOf({ mean, interval }: Difference): Json {
  return { mean, '90 % interval': interval ? [interval.low, interval.high] : null }
}
