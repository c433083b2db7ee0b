import { metrics, type Assessment, type PolicyAssessment } from '@erosion/engine'

/**
 * Assessments in the terms of the outcome itself: of what is better lower, less is better again, and what is lost is a
 * number of 0 or above. Ranks, and how sure they are, stay.
 * @param isMore whether more of the outcome is better
 */
export function naturalValues(assessments: readonly Assessment[], isMore: boolean): readonly Assessment[] {
  return assessments.map((assessment) => {
    const reads = metrics.find(({ name }) => name === assessment.metric)?.reads
    const isTurned = reads === undefined ? !isMore : reads === 'loss'
    return isTurned ? { ...assessment, policies: assessment.policies.map(turned) } : assessment
  })
}

function turned({ value, low, high, ...rest }: PolicyAssessment): PolicyAssessment {
  return { ...rest, value: negative(value), low: negative(high), high: negative(low) }
}

/** No number stays none, and 0 gets no sign. */
const negative = (value: number | undefined) => (value === undefined ? undefined : 0 - value)
