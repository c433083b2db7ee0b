import type { Issue } from '@erosion/engine'
import { readNumber } from '../run/options/read-number.js'

/** More orders than this are more mixtures than anybody waits for. */
const MOST_ORDERS = 100_000

/** How many orders `--orders` asks for; undefined when it does not, or is wrong. */
export function readOrders(text: string | undefined): {
  readonly orders?: number
  readonly issues: readonly Issue[]
} {
  if (text === undefined) return { issues: [] }
  const read = readNumber(text, ['--orders'])
  if (typeof read === 'object') return { issues: [read] }
  if (Number.isInteger(read) && read >= 4 && read <= MOST_ORDERS) return { orders: read, issues: [] }
  const problem = {
    code: 'out-of-range',
    message: 'this is no number of orders',
    path: ['--orders'],
  } as const
  return { issues: [{ ...problem, found: text, expected: `a whole number from 4 to ${MOST_ORDERS}` }] }
}
