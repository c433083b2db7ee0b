import { NEGLIGIBLE } from './claim.js'
import type { Finding } from './finding.js'

/** A verdict in a few words, and in a sentence. */
export function verdictWords({ verdict, decisive, expected }: Finding): {
  readonly short: string
  readonly long: string
} {
  const turning = new Set(
    decisive.flatMap(({ carriers }) =>
      carriers.filter(({ decides }) => decides).map(({ parameter }) => `\`${parameter}\``),
    ),
  )
  const names = [...turning].join(' and ')
  switch (verdict) {
    case 'agrees':
      return expected === 'negligible'
        ? {
            short: `agrees: less than ${NEGLIGIBLE * 100} point either way`,
            long: `The model agrees, if the claim is taken to say: less than ${NEGLIGIBLE * 100} point either way, on both measures.`,
          }
        : { short: 'agrees', long: 'The model agrees with the claim on both measures.' }
    case 'disagrees':
      return { short: 'disagrees', long: 'The model disagrees with the claim on both measures.' }
    case 'the measures differ':
      return {
        short: 'agrees on one measure only',
        long: 'The two measures disagree: one goes with the claim, the other against it.',
      }
    case 'trifling':
      return {
        short: 'sees next to nothing',
        long: 'Whatever its direction, the change is negligible: less than a tenth of a point on both measures.',
      }
    case 'not settled':
      return {
        short: `is not settled: ${names} ${turning.size === 1 ? 'decides' : 'decide'}`,
        long:
          expected === 'negligible'
            ? `Not settled: within its range, ${names} makes the change more than ${NEGLIGIBLE * 100} point, which the claim is taken to deny.`
            : `Not settled: within its range, ${names} changes the sign.`,
      }
    case 'too early':
      return {
        short: 'agrees on the direction, not on the pace',
        long: 'The model agrees on the direction, but more than half of the change may be there early.',
      }
    case 'by other ways':
      return {
        short: 'agrees on dependence, but influence falls by other ways',
        long: 'The model agrees on both measures, but by other ways than the claim names: more than half of the change remains when the link is cut.',
      }
    case 'cannot tell':
      return {
        short: 'cannot tell',
        long: 'The model cannot tell: an interval holds what the claim says and its opposite.',
      }
  }
}
