import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fixtures, runCaptured } from './run-captured.js'

const folder = mkdtempSync(join(tmpdir(), 'erosion-timing-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ok = async (...argv: string[]) => {
  const { code, stdout, stderr } = await runCaptured(argv)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}
const wrong = async (...argv: string[]) => {
  const { code, stdout, stderr } = await runCaptured(argv)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  return stderr
}

interface Start {
  readonly start: number
  readonly value: number
}
interface OnTree {
  readonly expected: { readonly mean: number }
  readonly lacking: number
  readonly 'least to most': readonly number[]
  readonly leaves: readonly { readonly mean: number; readonly probability: number }[]
}

const timing = ['timing', 'futures.yaml', 'rival=bid', '--policy', 'patron=steady', '--runs', '8']
const tree = ['tree', 'tree.yaml', '--policy', 'patron=generous', '--runs', '8']

describe('erosion timing', () => {
  it('is worth the less the later a bid comes, and nothing at the end', async () => {
    const options = ['--starts', '2026,2030,2035', '--against', 'stay-out', '--format', 'json']
    const { outcomes } = JSON.parse(await ok(...timing, ...options)) as {
      outcomes: { contexts: { starts: Start[] }[] }[]
    }
    const [first, second, last] = outcomes[0]?.contexts[0]?.starts ?? []
    expect(first?.value).toBeLessThan(second?.value ?? NaN)
    expect(second?.value).toBeLessThan(0)
    expect(last).toMatchObject({ start: 2035, value: 0 })
  })

  it('is told as a table, and drawn', async () => {
    const figure = join(folder, 'timing.svg')
    const table = await ok(...timing, '--target', '0.6', '--figure', figure)
    expect(table).toMatch(/rival=bid by its start, against never, in 8 common futures/)
    expect(table).toContain('reach 0.6')
    expect(readFileSync(figure, 'utf8')).toMatch(/^<svg [^]*<\/svg>\n$/)
  })

  it('says what it is held against, by the name that `--against` takes with its player or without', async () => {
    const options = ['--starts', '2026,2030']
    const plain = await ok(...timing, ...options, '--against', 'stay-out')
    expect(await ok(...timing, ...options, '--against', 'rival=stay-out', '--format', 'text')).toBe(plain)
    expect(plain).toMatch(/rival=bid by its start, against stay-out, in 8 common futures/)
    expect(plain).toMatch(/^stay-out +1\.0000/m)
    expect(await wrong(...timing, '--against', 'patron=stay-out')).toContain('is not the player whose policy')
  })

  it('begins with what the first start is worth and what waiting loses, and with the target', async () => {
    const question = [...timing, '--starts', '2026,2030', '--target', '1.5']
    const text = (await ok(...question)).replaceAll('\n', ' ')
    const { outcomes } = JSON.parse(await ok(...question, '--format', 'json')) as {
      outcomes: { contexts: { starts: Start[] }[] }[]
    }
    const [early = NaN, late = NaN] = outcomes[0]?.contexts[0]?.starts.map(({ value }) => value) ?? []
    const [, begun, lost] =
      /Begun in 2026, rival=bid changes it by (\S+) .* until 2030 loses (\S+) on average \(lower is better\)/.exec(
        text,
      ) ?? []
    expect(Number(begun)).toBeCloseTo(early, 3)
    expect(Number(lost)).toBeCloseTo((late - early) / 4, 3)
    expect(text).toContain('Even without the policy 1.5 is reached in 100 % of futures (80 % asked).')
  })

  it('tells everything that is wrong with a question', async () => {
    const stderr = await wrong('timing', 'futures.yaml', 'rival=bit', '--starts', '2026.1', '--share', '2')
    expect(stderr).toContain('Nearest: bid')
    expect(stderr).toContain('this start is no step of the run')
    expect(stderr).toMatch(/\n3 problems\n$/)
  })
})

describe('erosion tree', () => {
  it('expects what the ways are worth, weighted, and says how far the ranges move it', async () => {
    const figure = join(folder, 'tree.svg')
    const text = await ok(...tree, '--outcome', 'wealth at the end', '--format', 'json', '--figure', figure)
    const { outcomes } = JSON.parse(text) as { outcomes: { policies: OnTree[] }[] }
    for (const { expected, leaves, lacking, ...rest } of outcomes[0]?.policies ?? []) {
      const [none = NaN, long = NaN] = leaves.map(({ mean }) => mean)
      // Means of eight draws, weighted before or after.
      expect(expected.mean).toBeCloseTo(0.75 * none + 0.25 * long, 12)
      expect(rest['least to most'][0]).toBeCloseTo(0.5 * none + 0.5 * long, 12)
      expect(long).toBeLessThan(none)
      expect(lacking).toBe(0)
    }
    expect(readFileSync(figure, 'utf8')).toMatch(/^<svg [^]*long {2}25 % \(25–50\)[^]*<\/svg>\n$/)
  })

  it('counts an outcome that never comes as later than the run, and says in how many futures', async () => {
    const table = await ok(...tree, '--outcome', 'a quarter is gone', '--policy', 'rival=stay-out')
    expect(table).toMatch(/^2027 drought: none 75 % \(50–75\), long 25 % \(25–50\)$/m)
    expect(table).not.toContain('left out')
    expect(table.replaceAll('\n', ' ')).toMatch(
      /In up to 8 of 8 futures it never comes on some path\. Never counts as 2035\.\d/,
    )
  })

  it('needs a tree', async () => {
    expect(await wrong('tree', 'futures.yaml')).toContain(
      'futures.yaml has no tree. Expected: a section `tree` with dated branchings.',
    )
    expect(await wrong('tree', join(fixtures, 'tree.yaml'), '--policy', 'rival=bit')).toContain(
      'Nearest: bid',
    )
  })
})
