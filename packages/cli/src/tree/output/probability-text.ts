import type { Branching } from '@erosion/engine'
import { plainNumber } from '../../run/output/plain-number.js'

/** The probability of a branch, in brackets its range: `25 % (25–50)`. */
export function probabilityText({ low, mid, high }: Branching['branches'][number]['probability']): string {
  const whole = (value: number) => plainNumber(Number((100 * value).toFixed(1)))
  return low === high ? `${whole(mid)} %` : `${whole(mid)} % (${whole(low)}–${whole(high)})`
}

/** A branching in a line: its date, its name, its branches and how probable they are. */
export function branchingWords({ name, time, after, branches }: Branching): string {
  const ways = branches.map((branch) => `${branch.name} ${probabilityText(branch.probability)}`)
  const earlier = Object.entries(Object.fromEntries(after)).map(
    ([one, names]) => `${one} ${[names].flat(2).join(' or ')}`,
  )
  const where = earlier.length === 0 ? '' : ` (after ${earlier.join(', ')})`
  return `${plainNumber(time)}  ${name}${where}: ${ways.join(', ')}`
}
