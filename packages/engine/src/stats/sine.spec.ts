import { expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { fromHex } from '../../test/doubles.js'
import { relativeError } from '../../test/special-rows.js'
import { spread } from '../../test/spread.js'
import { arcsineOfSmall, SIXTH_OF_PI, sineOfSmall } from './sine.js'

type Row = [argsHex: [string], args: string[], resultHex: string, result: string, kind: string]
const file = new URL('../../../../fixtures/elementary.json', import.meta.url)
const stored = JSON.parse(readFileSync(file, 'utf8')) as { functions: { sin: { rows: Row[] } } }

it('sineOfSmall lies within its stated bound of exact values (mpmath)', () => {
  const rows = stored.functions.sin.rows
    .map(([[x], , result]) => [fromHex(x), fromHex(result)] as const)
    .filter(([x]) => Math.abs(x) <= SIXTH_OF_PI)
  expect(rows.length).toBeGreaterThan(20)
  for (const [x, sine] of rows) expect(relativeError(sineOfSmall(x), sine), `${x}`).toBeLessThan(2.3e-16)
  expect(Math.abs(sineOfSmall(SIXTH_OF_PI) - 0.5)).toBeLessThan(2e-16)
})

// Undoing costs the ulps of both, and of the sine between them.
it('arcsineOfSmall undoes sineOfSmall', () => {
  for (const x of spread(2000, -SIXTH_OF_PI, SIXTH_OF_PI)) {
    expect(relativeError(arcsineOfSmall(sineOfSmall(x)), x)).toBeLessThan(8e-16)
  }
  expect(relativeError(arcsineOfSmall(0.5), SIXTH_OF_PI)).toBeLessThan(3e-16)
  expect(arcsineOfSmall(0)).toBe(0)
})
