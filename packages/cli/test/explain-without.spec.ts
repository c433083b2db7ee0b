import { describe, expect, test } from 'vitest'
import { runCaptured } from './run-captured.js'

const without = (loop: string, ...argv: string[]) => runCaptured(['explain', ...argv, '--without', loop])

test('tells the loop and what was cut, then every outcome under every choice of policies', async () => {
  const { code, stdout, stderr } = await without('B1', 'hunt.yaml')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^B1 hunt, balancing\n {2}meaning {3}hunters eat/)
  expect(stdout.slice(stdout.indexOf('\nInputs'))).toBe(`
Inputs that differ: 1
  equation foxes: rate: growth * rabbits * foxes - losses[wood]
    → growth * initial(rabbits) * foxes - losses[wood]

Outcomes: 4 of 4 differ
                       with  without  change
  rabbits at the end
    keeper rest      64.630  123.100   +58.5
    keeper feeding   68.081  138.799   +70.7
  foxes at the end
    keeper rest     54.9903  20.0299   -35.0
    keeper feeding  61.9190  20.0299   -41.9
`)
})

test('the numbers with the loop are those of a run, those without it those of the cut equation', async () => {
  const run = await runCaptured(['run', 'hunt.yaml', '--format', 'json'])
  const { stdout } = await without('B1', 'hunt.yaml', '--format', 'json')
  const runs = JSON.parse(run.stdout) as { policies: object; outcomes: Record<string, number> }[]
  const { loop, difference } = JSON.parse(stdout) as {
    loop: { name: string }
    difference: { outcomes: { differing: { policies: object; outcome: string; from: number; to: number }[] } }
  }
  expect(loop.name).toBe('B1 hunt')
  for (const { policies, outcome, from, to } of difference.outcomes.differing) {
    const found = runs.find((run) => JSON.stringify(run.policies) === JSON.stringify(policies))
    expect(from).toBe(found?.outcomes[outcome])
    // With rabbits held at 40, foxes grow by 0.01 · 40 − 0.2 a year, for four years. RK4 in steps of a quarter is
    // off by at most 4 · 0.2⁵ · 0.25⁴ / 120 relative, some 4e-8.
    if (outcome === 'foxes at the end') expect(to / (9 * Math.exp(0.8))).toBeCloseTo(1, 7)
  }
  expect(difference.outcomes.differing).toHaveLength(4)
})

test('with a variable, its largest change over time in every run', async () => {
  const { code, stdout, stderr } = await without('B1', 'hunt.yaml', 'R')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.slice(stdout.indexOf('\nrabbits: '))).toBe(`
rabbits: changes by +70.7 at most, at 2029, under keeper feeding
                    at    with  without  change
  keeper rest     2029  64.630  123.100   +58.5
  keeper feeding  2029  68.081  138.799   +70.7
`)
})

test('an array is told element by element, an element alone', async () => {
  const titles = async (name: string) =>
    (await without('B1', 'hunt.yaml', name)).stdout.match(/^losses.*?(?=:)/gm)
  expect(await titles('losses')).toEqual(['losses[wood] (1 / year)', 'losses[field] (1 / year)'])
  expect(await titles('losses[field]')).toEqual(['losses[field] (1 / year)'])
})

test('R1 of the flagship is as strong as its design says: 13.8 points of retention', async () => {
  const { stdout } = await without('R1', 'flagship-quick.yaml', 'retention', '--format', 'json')
  const { effects } = JSON.parse(stdout) as {
    effects: { strengths: { change: number; policies: object }[] }[]
  }
  const strengths = effects[0]!.strengths
  expect(strengths).toHaveLength(9)
  const largest = Math.max(...strengths.map(({ change }) => Math.abs(change)))
  expect((100 * largest).toFixed(1)).toBe('13.8')
})

describe.each(['text', 'markdown', 'tex', 'json'])('as %s', (format) => {
  test.each([[[]], [['rabbits']]])(
    '%j: the loop and the change, with the same bytes each time',
    async (name) => {
      const argv = ['hunt.yaml', ...name, '--format', format]
      const first = await without('B1', ...argv)
      expect(first).toMatchObject({ code: 0, stderr: '' })
      for (const words of ['B1 hunt', 'rabbits', 'keeper', 'feeding']) expect(first.stdout).toContain(words)
      expect(first.stdout).not.toMatch(/undefined|NaN|\[object/)
      expect(await without('B1', ...argv)).toEqual(first)
    },
  )
})

test('a scenario without outcomes says that there is nothing to compare', async () => {
  const { code, stdout } = await without('B1', 'hunt-without-outcomes.yaml')
  expect(code).toBe(0)
  expect(stdout).toMatch(/\nInputs that differ: 1\n {2}equation foxes: [\s\S]*\n\nOutcomes: none/)
})

test('a run that fails with the loop or without it is told, and ends with 1', async () => {
  const failed =
    'run failed: size is no finite number at 2. Try a time step smaller than 1, or look at how size is computed.'
  const ofOutcomes = await without('R1', 'blow-up-loop.yaml')
  expect(ofOutcomes).toMatchObject({ code: 1, stderr: `with the loop: ${failed}\n` })
  // Without the loop the rate stays 8, ten years long.
  expect(ofOutcomes.stdout).toMatch(/size at the end +– +82 +–\n$/)
  const ofSeries = await without('R1', 'blow-up-loop.yaml', 'size')
  expect(ofSeries).toMatchObject({ code: 1, stderr: `with the loop: ${failed}\n` })
})
