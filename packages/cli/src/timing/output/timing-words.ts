import type { Timing } from '@erosion/engine'
import { plainNumber } from '../../run/output/plain-number.js'
import { intervalTexts, shareText } from '../../strategy/number-text.js'
import type { TimedOutcome, TimingResult } from '../timing-result.js'

/** What a policy is held against, in words: doing nothing, or another policy. */
export function againstWords({ against }: Pick<TimingResult, 'against'>): string {
  return against ?? 'never'
}

/** What the earliest start is worth and what waiting loses of it, in a sentence. */
export function worthWords(
  { isHigherBetter }: TimedOutcome,
  { starts }: Timing,
  { what, against, futures }: TimingResult,
): string {
  const known = starts.filter(({ value }) => value !== null)
  const [first] = known
  const last = known.at(-1)
  if (!first || !last) return 'The outcome has no number in any future.'
  if (known.every(({ value }) => value === 0)) return `${what} changes nothing here, whenever it begins.`
  const [text] = intervalTexts([{ mean: first.value, low: first.low, high: first.high }])
  const sign = (first.value ?? 0) > 0 ? '+' : ''
  const reach = first.low === null ? '' : ` (${text?.interval})`
  const better = futures === 1 ? '' : `, better in ${shareText(first.better)} of futures`
  const begun = `Begun in ${plainNumber(first.start)}, ${what} changes it by ${sign}${text?.value}${reach} against ${againstWords({ against })}${better}`
  const years = last.start - first.start
  if (!(years > 0)) return `${begun}.`
  const gain = (value: number | null) => (isHigherBetter ? 1 : -1) * (value ?? 0)
  const lost = (gain(first.value) - gain(last.value)) / years
  const size = plainNumber(Number(Math.abs(lost).toPrecision(2)))
  const way = lost >= 0 ? 'loses' : 'gains'
  return `${begun}. Each year of delay until ${plainNumber(last.start)} ${way} ${size} on average (${isHigherBetter ? 'higher' : 'lower'} is better).`
}

/** Until when the target is reached, in a sentence. */
export function targetWords(target: number, { never, last, isBroken }: Timing, result: TimingResult): string {
  const { share, against } = result
  const wanted = `${plainNumber(100 * share)} %`
  if ((never.reached ?? 0) >= share) {
    const without = against === undefined ? 'without the policy' : `under ${against}`
    const found = shareText(never.reached)
    return `Even ${without} ${plainNumber(target)} is reached in ${found} of futures (${wanted} asked).`
  }
  if (last === null) return `No start reaches ${plainNumber(target)} in ${wanted} of futures.`
  const broken = isBroken ? ', though some that are earlier do not' : ''
  return `Last start that reaches ${plainNumber(target)} in ${wanted} of futures: ${plainNumber(last)}${broken}.`
}
