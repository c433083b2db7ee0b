import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readRequest } from '../../scripts/digest/read-request.mjs'
import { ways } from '../../scripts/digest/ways.mjs'

// Half-year steps and two futures: a page, worker threads and all kernels in some seconds.
// `node scripts/digest.mjs` does the same with a thousand runs as they are, and in more ways.
const flagship = fileURLToPath(new URL('../../scenarios/central-asia-2025.yaml', import.meta.url))
const request = readRequest(flagship, 2, { step: 1 / 2 })

const tried = ['wasm', 'blocks of 2', 'blocks of 64', 'scalar', 'workers 2', 'chromium']

const expected = ways.find(({ name }) => name === 'interpret')?.digest(request)

it.each(ways.filter(({ name }) => tried.includes(name)))(
  'every outcome of a study has the bits of the interpreter: $name',
  async ({ digest }) => {
    const found = await digest(request)
    expect(found).toMatch(/^[0-9a-f]{64}$/)
    expect(found).toBe(await expected)
  },
)

it('outcomes that differ in the last bit have another digest', async () => {
  const { digest } = await import('../../scripts/digest/study-digest.mjs')
  const one = await digest([Float64Array.of(1, NaN), Float64Array.of(3)])
  expect(await digest([Float64Array.of(1), Float64Array.of(NaN, 3)])).toBe(one)
  expect(await digest([Float64Array.of(1 + 2 ** -52, NaN, 3)])).not.toBe(one)
})
