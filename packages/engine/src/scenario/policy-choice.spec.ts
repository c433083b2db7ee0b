import { describe, expect, it } from 'vitest'
import { changed, scenarioOf } from '../../test/planted.js'
import { countCombinations, policyCombinations, settingsOf, someCombinations } from './policy-choice.js'

const scenario = scenarioOf(changed([]))

describe('policyCombinations', () => {
  it('holds defaults and runs through the rest, the last player fastest', () => {
    expect(policyCombinations(scenario)).toEqual([
      { us: 'watch', russia: 'calm', china: 'cheer' },
      { us: 'watch', russia: 'strain', china: 'cheer' },
    ])
    const open = scenarioOf(changed([[', default: watch', '']]))
    expect(policyCombinations(open).map((choice) => Object.values(choice).join(' '))).toEqual([
      'watch calm cheer',
      'watch strain cheer',
      'act calm cheer',
      'act strain cheer',
      'wait calm cheer',
      'wait strain cheer',
    ])
  })

  it('holds what is fixed, before any default', () => {
    expect(policyCombinations(scenario, { us: 'act', russia: 'calm' })).toEqual([
      { us: 'act', russia: 'calm', china: 'cheer' },
    ])
  })

  it('leaves out a player without policies', () => {
    const without = scenarioOf(
      changed([['  russia:\n    calm: {}\n    strain:\n      levers:\n        pull[north]: 0.5\n', '']]),
    )
    expect(policyCombinations(without)).toEqual([{ us: 'watch', china: 'cheer' }])
  })

  it('of nobody is one run', () => {
    expect(policyCombinations({ ...scenario, players: [] })).toEqual([{}])
  })
})

describe('combinations that are not all made', () => {
  const open = scenarioOf(changed([[', default: watch', '']]))

  it('are counted', () => {
    expect(countCombinations(open)).toBe(6)
    expect(countCombinations(scenario)).toBe(2)
    expect(countCombinations(open, { russia: 'calm' })).toBe(3)
    expect(countCombinations({ ...scenario, players: [] })).toBe(1)
  })

  it('are evenly spread over all of them', () => {
    const all = policyCombinations(open)
    expect(someCombinations(open, 4)).toEqual([0, 2, 3, 5].map((place) => all[place]))
    expect(someCombinations(open, 2)).toEqual([0, 3].map((place) => all[place]))
    expect(someCombinations(open, 6)).toEqual(all)
    expect(someCombinations(open, 60)).toEqual(all)
    expect(someCombinations({ ...scenario, players: [] }, 4)).toEqual([{}])
  })

  it('may be of more than could ever be made', () => {
    const [player] = open.players
    const players = Array.from({ length: 800 }, (_, i) => ({ ...player!, name: `player ${i}` }))
    const chosen = someCombinations({ ...open, players }, 4)
    expect(chosen).toHaveLength(4)
    const names = player!.policies.map(({ name }) => name)
    for (const choice of chosen)
      expect(names).toEqual(expect.arrayContaining([...new Set(Object.values(choice))]))
  })
})

describe('settingsOf', () => {
  it('gathers the settings of the policies chosen, defaults for the rest', () => {
    const levers = (choice: Record<string, string>) => settingsOf(scenario, choice).map(({ lever }) => lever)
    expect(levers({})).toEqual([])
    expect(levers({ russia: 'strain' })).toEqual(['pull[north]'])
    expect(levers({ china: 'cheer', us: 'act' })).toEqual([
      'push',
      'gift[us, north]',
      'gift[us, south]',
      'mood',
    ])
  })

  it('holds what a player does by default', () => {
    const pushing = scenarioOf(changed([['default: watch', 'default: wait']]))
    expect(settingsOf(pushing, {}).map(({ lever }) => lever)).toEqual(['push'])
    expect(settingsOf(pushing, { us: 'watch' })).toEqual([])
  })

  it('refuses players and policies that are none', () => {
    expect(() => settingsOf(scenario, { mars: 'watch' })).toThrow(
      new RangeError('mars is not a player of the scenario; there are us, russia, china'),
    )
    expect(() => settingsOf(scenario, { us: 'sleep' })).toThrow(/^sleep is not a policy of us; there are \w+/)
    expect(() => settingsOf(scenario, { rusia: 'watch' })).toThrow(/nearest: russia$/)
    expect(() => settingsOf(scenario, { constructor: 'watch' })).toThrow(RangeError)
  })
})
