import type { Issue, Until } from '@erosion/engine'
import { readNumber } from './read-number.js'

const PATH = ['--until']

/** What `--until` asks for: `outcome: 0.002`, whose outcome is checked once the scenario is known. */
export function readUntil(text: string | undefined): Until | Issue | undefined {
  if (text === undefined) return undefined
  // The name of an outcome may hold a colon.
  const [, outcome, number] = /^(.*\S)\s*:\s*([^:]*\S)\s*$/s.exec(text) ?? []
  if (outcome === undefined || number === undefined) {
    const expected = 'an outcome and half the width of its interval, such as "cost: 0.5"'
    return {
      code: 'syntax',
      message: '--until is not an outcome and a number',
      path: PATH,
      found: text,
      expected,
    }
  }
  const reach = readNumber(number, PATH)
  if (typeof reach === 'object') return reach
  if (reach > 0) return { outcome, reach }
  const message = 'a mean is known to within more than 0'
  return { code: 'out-of-range', message, path: PATH, found: number, expected: 'a number above 0' }
}
