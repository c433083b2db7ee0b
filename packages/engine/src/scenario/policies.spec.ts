import { describe, expect, it } from 'vitest'
import { atMarks, changed, issuesOf, planted, scenarioOf, type Change } from '../../test/planted.js'
import { readScenario } from './read-scenario.js'

const settingsOf = (...changes: readonly Change[]) => {
  const players = scenarioOf(changed(changes)).players
  return (player: string, policy: string) =>
    players.find(({ name }) => name === player)?.policies.find(({ name }) => name === policy)?.settings
}

describe('a policy', () => {
  it('holds its levers from its start on, unless they say their own', () => {
    const act = settingsOf(['gift[us, state]: 1', 'gift[us, north]: { value: 1, start: 2027, ramp: 0.5 }'])(
      'us',
      'act',
    )
    expect(act).toEqual([
      expect.objectContaining({ lever: 'push', value: 0.5, startStep: 4, endStep: 20, rampSteps: 0 }),
      expect.objectContaining({ lever: 'gift[us, north]', startStep: 8, endStep: undefined, rampSteps: 2 }),
    ])
  })

  it('without a start holds them from the first instant on', () => {
    expect(settingsOf()('russia', 'strain')).toEqual([
      expect.objectContaining({
        lever: 'pull[north]',
        value: 0.5,
        startStep: 0,
        endStep: undefined,
        rampSteps: 0,
      }),
    ])
  })

  it('may start before the run', () => {
    const act = settingsOf(['start: 2026\n', 'start: 2020\n'], [', end: 2030 }', ', end: 2021 }'])(
      'us',
      'act',
    )
    expect(act?.[0]).toMatchObject({ startStep: -20, endStep: -16 })
  })

  it('is empty when it says nothing', () => {
    expect(settingsOf(['calm: {}', 'calm:'])('russia', 'calm')).toEqual([])
  })
})

describe('players', () => {
  it('stand in the order of `players`, then of `policies`, with what they are called', () => {
    const { players } = scenarioOf(changed([]))
    expect(players.map(({ name, label, about, default: held }) => [name, label, about, held])).toEqual([
      ['us', 'United States', undefined, 'watch'],
      ['russia', 'russia', 'Pulls.', undefined],
      ['china', 'china', undefined, undefined],
    ])
  })

  it('may have nothing to say and nothing to do', () => {
    const policies = '  russia:\n    calm: {}\n    strain:\n      levers:\n        pull[north]: 0.5\n'
    const { players } = scenarioOf(
      changed([
        ['  russia: { about: Pulls. }', '  russia:'],
        [policies, ''],
      ]),
    )
    expect(players[1]).toEqual({
      name: 'russia',
      label: 'russia',
      about: undefined,
      default: undefined,
      policies: [],
    })
  })
})

describe('mistakes', () => {
  it.each<[string, string[], Change]>([
    [
      'a lever twice',
      ['duplicate-name'],
      ['gift[us, state]: 1', 'gift[us, state]: 1\n        «gift[us, north]»: 2'],
    ],
    [
      'a lever twice, with blanks',
      ['duplicate-name'],
      ['gift[us, state]: 1', 'gift[us, state]: 1\n        «gift[ us,state ]»: 2'],
    ],
    ['the lever of all', ['wrong-owner'], ['gift[us, state]: 1', '«gift»: 1']],
    ['the lever of another player', ['wrong-owner'], ['pull[north]: 0.5', '«push»: 0.5']],
    ['an element too few', ['wrong-subscript'], ['gift[us, state]: 1', '«gift[us]»: 1']],
    ['an element of another dimension', ['wrong-subscript'], ['gift[us, state]: 1', 'gift[us, «oil»]: 1']],
    ['brackets of nothing', ['not-a-lever'], ['pull[north]: 0.5', '«pull[]»: 0.5']],
    ['a parameter', ['not-a-lever'], ['mood: 1', '«growth»: 1']],
    ['an auxiliary', ['not-a-lever'], ['mood: 1', '«total»: 1']],
    ['a disturbance', ['not-a-lever'], ['mood: 1', '«shock»: 1']],
    ['a name for nothing', ['not-a-lever'], ['mood: 1', '«moood»: 1']],
    ['a ramp of negative time', ['out-of-range'], ['ramp: 1 }', 'ramp: «-1» }']],
    ['a start that is no number', ['not-finite'], ['start: 2030, ramp', 'start: «.nan», ramp']],
    [
      'an end with its start',
      ['reversed-range'],
      ['{ value: 0.5, end: 2030 }', '{ value: 0.5, end: «2026» }'],
    ],
    [
      'an end before the run',
      ['reversed-range'],
      ['pull[north]: 0.5', 'pull[north]: { value: 1, end: «2025» }'],
    ],
    [
      'every time beside the grid',
      ['off-grid', 'off-grid', 'off-grid'],
      ['{ value: 0.1, start: 2030, ramp: 1 }', '{ value: 0.1, start: «2030.1», ramp: «1.1», end: «2032.1» }'],
    ],
    ['a start of all beside the grid', ['off-grid'], ['start: 2026\n', 'start: «2026.01»\n']],
    ['a start that no lever takes', ['off-grid'], ['    calm: {}', '    calm: { start: «2026.01» }']],
  ])('%s', (_, codes, change) => {
    const marked = planted(changed([change]))
    expect(issuesOf(marked.text)).toEqual(atMarks(marked, codes))
  })

  it('give the nearest name', () => {
    const nearest = (...change: Change) =>
      readScenario(changed([change])).issues.map((issue) => issue.nearest)
    expect(nearest('mood: 1', 'moood: 1')).toEqual(['mood'])
    expect(nearest('pull[north]: 0.5', 'pull[nroth]: 0.5')).toEqual(['north'])
    expect(nearest('  china:\n', '  chian:\n')).toEqual(['china'])
    expect(nearest('default: watch', 'default: wait1')).toEqual(['wait'])
  })
})
