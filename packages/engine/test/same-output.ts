import { expect } from 'vitest'
import type { RunOutput } from '#compile/kernel'

/** Expects two kernels to have made the same runs, to the last bit. */
export function expectSameOutputs(found: readonly RunOutput[], expected: readonly RunOutput[]): void {
  expect(found.map(({ status }) => status)).toEqual(expected.map(({ status }) => status))
  found.forEach(({ records }, run) => {
    const others = expected[run]!.records
    expect(records.length).toBe(others.length)
    const at = records.findIndex((value, i) => !Object.is(value, others[i]))
    if (at >= 0) expect.fail(`run ${run}, record ${at}: ${records[at]} instead of ${others[at]}`)
  })
}
