import type { PairComparison } from '@erosion/engine'
import { intervalTexts } from '../strategy/number-text.js'
import type { GroupedPair, PairGroup } from './pair-groups.js'

/** The best policies of a player where the others play what they play, and how far they lead. */
interface Lead {
  readonly context: string
  /** Several where they are equal in the mean. */
  readonly best: string
  /** The pair with the next best; undefined when there is none, since all are equal. */
  readonly next: PairComparison | undefined
}

/** Which policy is best for a player, in a sentence; undefined where the scenario does not say what is better for it. */
export function bestWords({ player, others, pairs }: PairGroup): string | undefined {
  const judge = pairs[0]?.pair.better
  if (judge?.player !== player) return undefined
  const leads = alike(pairs, ({ context }) => context.join(', ')).map(([, own]) => leadOf(own))
  const groups = alike(leads, ({ best }) => best)
  const plays = `${others.join(' and ')} ${others.length > 1 ? 'play' : 'plays'}`
  const whatever = others.length === 0 ? '' : `, whatever ${plays}`
  const said = groups.map(([best, own]) => {
    const where = groups.length === 1 ? whatever : ` where ${plays} ${contextsOf(own)}`
    return `${best}${where}${leadWords(own)}`
  })
  return `Best for ${player} (${judge.direction} is better): ${said.join('; ')}.`
}

const contextsOf = (leads: readonly Lead[]) => leads.map(({ context }) => context).join(' or ')

function leadOf(pairs: readonly GroupedPair[]): Lead {
  const names = [...new Set(pairs.flatMap(({ from, to }) => [from, to]))]
  // By how much a policy is better than the other of a pair; infinite in a pair that it is not part of.
  const gainOf = (name: string, { pair: { better, difference }, from, to }: GroupedPair) => {
    const gain = (better.direction === 'higher' ? 1 : -1) * (difference.mean ?? NaN)
    return name === to ? gain : name === from ? -gain : Infinity
  }
  const best = names.filter((name) => !pairs.some((pair) => gainOf(name, pair) < 0))
  const [first = ''] = best
  const led = pairs.filter((pair) => gainOf(first, pair) > 0 && gainOf(first, pair) < Infinity)
  const [next] = led.toSorted((a, b) => gainOf(first, a) - gainOf(first, b))
  return { context: pairs[0]?.context.join(', ') ?? '', best: best.join(' or '), next: next?.pair }
}

/** By how much, from the least to the largest of the contexts, and whether that is beyond the error. */
function leadWords(leads: readonly Lead[]): string {
  const led = leads.flatMap(({ context, next }) => (next ? [{ context, ...next.difference }] : []))
  if (led.length === 0) return ', which are equal'
  const texts = intervalTexts(led).map(({ value }) => value.replace('-', ''))
  const sorted = texts.toSorted((a, b) => Number(a) - Number(b))
  const [least = '', most = ''] = [sorted[0], sorted.at(-1)]
  const reach = least === most ? least : `${least} to ${most}`
  const unsure = led.filter(({ low, high }) => low === null || high === null || (low <= 0 && high >= 0))
  const within = ', which is within its error'
  const doubt =
    unsure.length === 0
      ? ''
      : unsure.length === led.length
        ? within
        : `${within} beside ${unsure.map(({ context }) => context).join(' or ')}`
  return `, ahead of the next by ${reach}${doubt}`
}

/** Items by what they have in common, in the order in which it comes. */
function alike<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [key: string, items: readonly T[]])[] {
  const keys = [...new Set(items.map(keyOf))]
  return keys.map((key) => [key, items.filter((item) => keyOf(item) === key)])
}
