import { metrics, type Assessment } from '@erosion/engine'
import { countText } from '../count-text.js'

/** From this share of resamples on, an order counts as certain. */
const CERTAIN = 0.95

/** Whether a metric tells of the shape of a distribution only, and so prefers nobody. */
export const isShape = ({ metric }: Assessment): boolean =>
  metrics.some(({ name, isShape = false }) => name === metric && isShape)

/** Position of the policy that a metric prefers; undefined where several are best, or it tells of shape only. */
export function preferredOf(assessment: Assessment): number | undefined {
  const { best, policies } = assessment
  return best === undefined || isShape(assessment) || policies[best]?.rank !== 1 ? undefined : best
}

/** Which policy how many metrics prefer, and of how many the order is certain, in two sentences. */
export function preferenceWords(assessments: readonly Assessment[], policies: readonly string[]): string {
  const judging = assessments.filter((one) => one.best !== undefined && !isShape(one))
  const preferred = judging.map(preferredOf)
  const counts = policies
    .map((policy, i) => ({ policy, count: preferred.filter((best) => best === i).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
  const words = counts.map(({ policy, count }, i) =>
    i === 0
      ? `${policy} is preferred by ${count} of ${countText(judging.length, 'metric')}`
      : `${policy} by ${count}`,
  )
  const ties = preferred.filter((best) => best === undefined).length
  const equal = ties === 0 ? [] : [`${ties} ${ties === 1 ? 'has' : 'have'} several that are best`]
  const told = judging.flatMap(({ sameOrder }) => sameOrder ?? [])
  const certain = told.filter((share) => share >= CERTAIN).length
  const whole = `${[...words, ...equal].join(', ')}.`
  if (told.length === 0) return whole
  return `${whole} The whole order is certain (the same in ${100 * CERTAIN} % of resamples or more) in ${certain} of the ${told.length} that resamples speak of.`
}
