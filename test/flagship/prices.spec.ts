import { makeSimulator, wasm } from '@erosion/engine'
import { describe, expect, it } from 'vitest'
import { flagshipWith } from './flagship.js'

/** What a player does already when one more lever is turned up: levers that act only through others have something to act on. */
const busy: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  russia: {
    target_retention: 1.02,
    'policy_offer[russia, general]': 0.5,
    integration_push: 0.2,
    coercion_ceiling: 0.2,
  },
  us: { engagement: 0.5, 'policy_offer[us, general]': 0.5 },
  china: { 'policy_offer[china, general]': 0.5 },
  five: {},
}

/** A policy as YAML. */
const policy = (name: string, levers: Readonly<Record<string, number>>) =>
  `    ${name}: { start: 2026, levers: ${JSON.stringify(levers)} }\n`

/** What people look at; a lever that moves none of it may be free. */
const watched = ['retention', 'regional_influence', 'regional_offtake', 'share', 'dependence', 'settlement']
const costs = ['cost', 'cost_of_choice']

interface Turn {
  readonly player: string
  readonly lever: string
  readonly value: number
}

/** Every element of every lever of a player, turned up to the top of its range, or by a fifth where it has none. */
function turns(): Turn[] {
  const { model, expanded } = flagshipWith('outcomes: null\nheadline: null\nexpectations: null\ngame: null\n')
  return expanded.slots.flatMap(({ name }): Turn[] => {
    const variable = name.replace(/\[.*/, '')
    const held = model.owners.get(variable)
    const values = model.values.get(variable)
    if (held === undefined || !values) return []
    const place =
      expanded.slots.findIndex((slot) => slot.name === name) - (expanded.firstSlots.get(variable) ?? 0)
    const value = values.high?.[place] ?? (values.mid[place] ?? 0) + 0.2
    const player =
      held in busy ? held : Object.keys(busy).find((one) => new RegExp(`\\b${one}[,\\]]`).test(name))
    return player === undefined || value === values.mid[place] ? [] : [{ player, lever: name, value }]
  })
}

const all = turns()

describe('no lever that moves an outcome is free', () => {
  const policies = Object.keys(busy).map((player) => {
    const own = all.flatMap((turn, i) => (turn.player === player ? [{ ...turn, i }] : []))
    const rungs = own.map(({ lever, value, i }) => policy(`turn-${i}`, { ...busy[player], [lever]: value }))
    return `  ${player}:\n${policy('busy', busy[player] ?? {})}${rungs.join('')}`
  })
  const scenario = flagshipWith(
    `time: { to: 2032, step: 1/4, save: 1 }\noutcomes: null\nheadline: null\nexpectations: null\ngame: null\npolicies:\n${policies.join('')}`,
  )
  const run = makeSimulator(scenario, { series: [...watched, ...costs], compile: wasm })
  const quiet = { russia: 'watch', us: 'neglect', china: 'steady', five: 'multi-vector' }

  it('there are more than forty to turn', () => {
    expect(all.length).toBeGreaterThan(40)
  })

  it.each(all.map((turn, i) => [turn.lever, turn, i] as const))('%s', (_, { player }, i) => {
    const [before, after] = ['busy', `turn-${i}`].map((policy) => run({ ...quiet, [player]: policy }).series)
    const last = (series: typeof before, name: string) => series?.get(name)?.at(-1) ?? NaN
    const names = [...(before?.keys() ?? [])]
    const moved = names.some(
      (name) => !costs.includes(name.replace(/\[.*/, '')) && last(before, name) !== last(after, name),
    )
    const own = names.filter((name) =>
      player === 'five' ? name.startsWith('cost_of_choice') : name === `cost[${player}]`,
    )
    const paid = own.reduce((sum, name) => sum + last(after, name) - last(before, name), 0)
    if (moved) expect(paid).toBeGreaterThan(0)
    else expect(paid).toBeGreaterThanOrEqual(0)
  })
})
