import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readGame } from '@erosion/engine'
import { afterAll, describe, expect, it } from 'vitest'
import { repository, runCaptured } from './run-captured.js'

const folder = mkdtempSync(join(tmpdir(), 'erosion-strategy-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const ok = async (...argv: string[]) => {
  const { code, stdout, stderr } = await runCaptured(argv)
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return stdout
}
const json = async (...argv: string[]) =>
  JSON.parse(await ok(...argv, '--format', 'json')) as Record<string, unknown>

describe('erosion compare', () => {
  it('tells every pair of policies, in text, CSV, JSON and a picture', async () => {
    const text = await ok('compare', 'game.yaml')
    expect(text).toMatch(
      /^Best for patron \(higher is better\): steady or generous where rival plays\nstay-out, which are equal; generous where rival plays bid, ahead of the next by\n0\.0840\.$/m,
    )
    expect(text).toContain('steady → generous')
    expect(text).not.toContain('steady / stay-out → generous / bid')
    const all = await ok('compare', 'game.yaml', '--pairs', 'all')
    expect(all).toContain('steady / stay-out → generous / bid')
    expect(text).toMatch(/The whole order holds in .* of resamples\./)
    const csv = await ok('compare', 'game.yaml', '--format', 'csv')
    expect(csv.trim().split('\n')).toHaveLength(1 + 2 * 6)
    const { comparisons } = await json('compare', 'game.yaml', '--outcome', 'share at the end')
    expect(comparisons).toHaveLength(1)
    expect(await ok('compare', 'game.yaml', '--format', 'svg')).toMatch(/^<svg [^]*<\/svg>\n$/)
  })
})

describe('erosion compare, pair by pair', () => {
  it('judges a change by the player who makes it, and prices what that player gains', async () => {
    const { comparisons } = await json('compare', 'game.yaml', '--outcome', 'share at the end')
    const [{ pairs } = { pairs: [] }] = comparisons as {
      pairs: { changed: string[]; better: { player: string; direction: string } }[]
    }[]
    const judges = new Map(pairs.map(({ changed, better }) => [changed.join(' and '), better]))
    expect(judges.get('patron')).toEqual({ player: 'patron', direction: 'higher' })
    expect(judges.get('rival')).toEqual({ player: 'rival', direction: 'lower' })
  })
})

describe('erosion compare of the flagship', () => {
  it('knows deals against neglect at least 8 times better in common futures than in separate ones', async () => {
    const file = join(repository, 'scenarios/central-asia-2025.yaml')
    const policies = ['--policy', 'russia=watch', '--outcome', 'retained dependence at 2035']
    const { comparisons } = await json('compare', file, '--runs', '24', ...policies)
    const [first] = comparisons as { pairs: { first: number; second: number; narrowing: number }[] }[]
    expect(first?.pairs[0]).toMatchObject({ first: 0, second: 1 })
    expect(first?.pairs[0]?.narrowing).toBeGreaterThan(8)
  })
})

describe('erosion game', () => {
  it('plays the policies of a scenario, and writes the game for other programs', async () => {
    const text = await ok('game', 'game.yaml')
    expect(text).toMatch(/^steady × bid is the only equilibrium, and each side's dominant choice; in \d+ %$/m)
    expect(text).toContain('patron: point * 100 * share - given (bn USD)')
    expect(text).toContain('point = 1 bn USD, 0.2 to 4.')
    // As many digits as in the table.
    const [, payoff] = /^steady \/ bid +(\S+)/m.exec(text) ?? []
    expect(text).toContain(`patron: steady | rival: bid; payoffs ${payoff},`)
    expect(text).toContain('"Futures"')
    const [csv, nfg] = [
      await ok('game', 'game.yaml', '--format', 'csv'),
      await ok('game', 'game.yaml', '--format', 'nfg'),
    ]
    const [fromCsv, fromNfg] = [readGame(csv, 'a').game, readGame(nfg, 'b').game]
    expect(fromNfg?.payoffs).toEqual(fromCsv?.payoffs)
    expect(fromCsv?.players.map(({ strategies }) => strategies)).toEqual([
      ['steady', 'generous'],
      ['stay-out', 'bid'],
    ])
    expect(await ok('game', '--matrix', write('game.nfg', nfg), '--format', 'csv')).toBe(csv)
  })

  it('is sure of nothing in a single future', async () => {
    const text = await ok('game', 'game.yaml', '--runs', '1')
    expect(text).toContain('A single future: nothing is drawn')
    expect(text).not.toMatch(/resamples|of single futures/)
  })

  it('solves a matrix without simulating anything', async () => {
    const file = write('chicken.csv', 'a \\ b,swerve,straight\nswerve,0; 0,-1; 1\nstraight,1; -1,-10; -10\n')
    const { mixed } = await json('game', '--matrix', file)
    expect(mixed).toMatchObject({ isComplete: true, isDegenerate: false })
    expect((mixed as { equilibria: unknown[] }).equilibria).toHaveLength(3)
    expect(await ok('game', '--matrix', file)).toContain(
      'a: swerve 9/10 + straight 1/10 | b: swerve 9/10 + straight 1/10',
    )
  })

  it('tells everything that is wrong with a matrix, with line and column, and exits with 2', async () => {
    const file = write('wrong.csv', 'a \\ b,x,y\nA,0; 0,-1; q\nB,1,-10; -10\n')
    const { code, stdout, stderr } = await runCaptured(['game', '--matrix', file, '--runs', '9'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('wrong.csv:2:8')
    expect(stderr).toContain('wrong.csv:3:3')
    expect(stderr).toContain('--matrix cannot stand beside --runs')
    expect(stderr).toContain('3 problems')
  })

  it('asks for a game where there is none', async () => {
    const [none, noPayoffs] = [await runCaptured(['game']), await runCaptured(['game', 'futures.yaml'])]
    expect([none.code, noPayoffs.code]).toEqual([2, 2])
    expect(none.stderr).toContain('a scenario, or --matrix FILE')
    expect(noPayoffs.stderr).toContain('does not say what its players want')
    expect((await runCaptured(['game', 'game.yaml', '--open', 'prot'])).stderr).toContain('Nearest: port')
  })
})

describe('--figure', () => {
  it.each(['compare', 'game', 'robust'])('of %s is the picture that --format svg prints', async (command) => {
    const figure = join(folder, `${command}.svg`)
    const options = [command, 'game.yaml', '--runs', '4']
    expect(await ok(...options, '--figure', figure)).not.toContain('<svg')
    expect(readFileSync(figure, 'utf8')).toBe(await ok(...options, '--format', 'svg'))
  })
})

describe('erosion robust', () => {
  it('sets metrics side by side', async () => {
    const text = await ok('robust', 'game.yaml', '--player', 'patron')
    expect(text).toMatch(/minimax regret .*generous/)
    const { assessments } = await json('robust', 'game.yaml', '--percentiles', 'nearest', '--alpha', '0.3')
    expect(assessments).toHaveLength(12)
    expect(await ok('robust', 'game.yaml', '--format', 'svg')).toMatch(/^<svg /)
  })

  it('says first what is preferred, in the terms of the outcome, and lets shapes prefer nobody', async () => {
    const text = (await ok('robust', 'game.yaml', '--player', 'rival')).replaceAll('\n', ' ')
    expect(text).toMatch(/policies bid is preferred by 9 of 10 metrics, stay-out by 1\. The whole order/)
    expect(text).toContain('the threshold is reached, 0.8 or less.')
    const { assessments } = await json('robust', 'game.yaml', '--player', 'rival')
    const laplace = (
      assessments as { metric: string; policies: { value: number; low: number; high: number }[] }[]
    ).find(({ metric }) => metric === 'Laplace')
    // The share of the patron, which the rival wants low.
    for (const { value, low, high } of laplace?.policies ?? []) {
      expect(value).toBeGreaterThan(0)
      expect(value).toBeLessThanOrEqual(1)
      expect(low).toBeLessThanOrEqual(value)
      expect(high).toBeGreaterThanOrEqual(value)
    }
    const patron = await ok('robust', 'game.yaml', '--player', 'patron')
    expect(patron).toMatch(/^percentile skewness +\S+ +\S+$/m)
    expect(patron).toMatch(/^maximax +1 +1 +equal/m)
  })

  it('is sure of nothing in a single future, and refuses a single policy', async () => {
    const text = await ok('robust', 'game.yaml', '--runs', '1')
    expect(text).toContain('A single future: nothing is drawn')
    expect(text).not.toMatch(/best in|same order/)
    const { code, stderr } = await runCaptured([
      'robust',
      'game.yaml',
      '--player',
      'patron',
      '--policy',
      'patron=steady',
    ])
    expect(code).toBe(2)
    expect(stderr).toContain('patron plays one policy alone: there is nothing to hold it against')
    // Unless said, somebody is assessed who has a choice.
    expect(await ok('robust', 'game.yaml', '--policy', 'patron=steady')).toMatch(
      /^rival, by share at the end/m,
    )
  })

  it('tells all options that are wrong', async () => {
    const argv = ['robust', 'game.yaml', '--player', 'patrn', '--alpha', '2', '--percentiles', 'lineer']
    const { code, stderr } = await runCaptured(argv)
    expect(code).toBe(2)
    for (const part of ['Nearest: patron', 'a number from 0 to 1', 'Nearest: linear'])
      expect(stderr).toContain(part)
  })
})

describe('erosion decompose', () => {
  const ends = ['--from', 'patron=steady,rival=stay-out', '--to', 'patron=generous,rival=bid']

  it('shares a difference out by lever', async () => {
    const { shares } = await json('decompose', 'game.yaml', ...ends, '--outcome', 'wealth at the end')
    const [first] = shares as {
      whole: { mean: number }
      parts: { lever: string; part: { mean: number } }[]
    }[]
    expect(first?.parts.map(({ lever }) => lever)).toEqual(['gift', 'rivalry'])
    const [gift = NaN, rivalry] = first?.parts.map(({ part }) => part.mean) ?? []
    expect(rivalry).toBe(0)
    expect(gift).toBeCloseTo(first?.whole.mean ?? NaN, 10)
    expect(await ok('decompose', 'game.yaml', ...ends, '--group', 'both=gift,rivalry')).toContain('both')
  })

  it('starts players who are not named from their first policy, and says what part each lever has', async () => {
    const figure = join(folder, 'parts.svg')
    const moved = ['--from', 'rival=stay-out', '--to', 'rival=bid', '--outcome', 'share at the end']
    const text = await ok('decompose', 'game.yaml', ...moved, '--figure', figure)
    expect(text).toContain('from patron: steady, rival: stay-out, port: open to patron: steady, rival: bid')
    expect(text).toMatch(/^rivalry .* 100 %$/m)
    expect(`${readFileSync(figure, 'utf8')}`).toBe(
      await ok('decompose', 'game.yaml', ...moved, '--format', 'svg'),
    )
  })

  it('needs to know where to start', async () => {
    const { code, stderr } = await runCaptured([
      'decompose',
      'game.yaml',
      '--from',
      'patron=stedy',
      '--to',
      'rival=bid',
    ])
    expect(code).toBe(2)
    expect(stderr).toContain('Nearest: steady')
    expect(stderr).toContain('--from does not say what rival plays')
  })
})
