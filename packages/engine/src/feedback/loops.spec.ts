import { describe, expect, it } from 'vitest'
import { predatorPrey, smallScenario } from '../../test/small-scenario.js'
import { feedbackNetwork } from './feedback-network.js'
import { independentLoops } from './independent-loops.js'
import { influenceTable } from './influence-table.js'
import { loopsOf } from './loops.js'

function network(model: string) {
  const scenario = smallScenario(model)
  return { scenario, network: feedbackNetwork(influenceTable(scenario), scenario.expanded.firstSlots) }
}

/** `polarity name: path` of every loop. */
function loops(model: string): string[] {
  const { scenario, network: found } = network(model)
  return loopsOf(scenario.model, found).map(({ polarity, name, path }) => {
    return `${polarity}${name === undefined ? '' : ` ${name}:`} ${path.join(' ')}`
  })
}

/** A graph as a model of stocks, each of which adds up those that feed it. */
function graph(edges: Readonly<Record<string, string>>): string {
  const stocks = Object.entries(edges).map(
    ([name, from]) => `  ${name}: { unit: '1', initial: '1', rate: ${from} }`,
  )
  return `time unit: '1'\nstocks:\n${stocks.join('\n')}`
}

describe('independentLoops', () => {
  it('finds the shortest loop through every link, each with a link of its own', () => {
    // a → b → c → a, with the chord b → a, a longer way c → d → e → a, and f, which leads nowhere.
    const { network: found } = network(graph({ a: 'b + c + e', b: 'a', c: 'b', d: 'c', e: 'd', f: 'a + e' }))
    expect(independentLoops(found).map((loop) => [...loop].sort().join(''))).toEqual(['ab', 'abc', 'abcde'])
  })

  it('has as many loops as links less nodes plus one where every loop adds one way', () => {
    // The complete graph of four: 12 links, 4 nodes. Six pairs cover all links.
    const all = graph({ a: 'b + c + d', b: 'a + c + d', c: 'a + b + d', d: 'a + b + c' })
    const found = independentLoops(network(all).network)
    expect(found.map(({ length }) => length)).toEqual([2, 2, 2, 2, 2, 2])
  })

  it('has none for a model without feedback', () => {
    expect(independentLoops(network(graph({ a: '1', b: 'a', c: 'a + b' })).network)).toEqual([])
  })
})

describe('loopsOf', () => {
  it('knows what reinforces and what balances', () => {
    expect(loops(predatorPrey)).toEqual([
      '+ rabbits births',
      '- rabbits eaten',
      '+ foxes fox_births',
      '- rabbits fox_births foxes eaten',
    ])
  })

  it('puts loops with a name first, and does not find them a second time', () => {
    const named = `${predatorPrey}
loops:
  R1 births: { path: [births, rabbits] }
  B1 hunt: { path: [foxes, eaten, rabbits, fox_births], meaning: hunters starve }
`
    expect(loops(named)).toEqual([
      '+ R1 births: births rabbits',
      '- B1 hunt: foxes eaten rabbits fox_births',
      '- rabbits eaten',
      '+ foxes fox_births',
    ])
  })

  it('says so when a loop turns round, or does nothing', () => {
    const model = `
time unit: '1'
stocks:
  x: { unit: '1', initial: '-2', rate: y / 5 }
  w: { unit: '1', initial: '1', rate: 'if(w > 100, v, 1)' }
auxiliaries:
  y: { unit: '1', equation: 'if(x > 0, 1, 2 + abs(x) / 4)' }
  v: { unit: '1', equation: w }
loops: { B1: { path: [x, y] }, R2: { path: [w, v] } }`
    expect(loops(model)).toEqual(['- B1: x y', '0 R2: w v'])
    expect(loops(model.replace('2 + abs(x) / 4', '1').replace('if(x > 0, 1, 1)', 'x * x / 10 + 1'))).toEqual([
      'mixed B1: x y',
      '0 R2: w v',
    ])
  })

  it('does not take for a loop what closes among variables, but among no elements', () => {
    // x[one] feeds x[two] through y, and nothing comes back.
    expect(
      loops(`
time unit: '1'
dimensions: { k: [one, two] }
stocks: { 'x[k]': { unit: '1', initial: '1', rate: 'if(k == two, y, 1)' } }
auxiliaries: { y: { unit: '1', equation: 'x[one]' } }
loops: { R1: { path: [x, y] } }`),
    ).toEqual(['0 R1: x y'])
  })

  it('weighs all ways in which a loop through arrays closes', () => {
    // More of one is less of the others: what hurts the others helps oneself.
    expect(
      loops(`
time unit: '1'
dimensions: { k: [one, two, three], j: k }
stocks: { 'strength[k]': { unit: '1', initial: '1', rate: 'portion[k] - strength[k]' } }
auxiliaries:
  'harm[k]': { unit: '1', equation: 'sum(j, if(j == k, 0, strength[j]))' }
  'means[k]': { unit: '1', equation: 'exp(-harm[k])' }
  'portion[k]': { unit: '1', equation: 'means[k] / sum(j, means[j])' }`),
    ).toEqual(['+ strength harm means portion'])
  })

  it('finds no feedback through the first instant', () => {
    expect(
      loops(`
time unit: '1'
stocks: { x: { unit: '1', initial: '1', rate: y } }
auxiliaries: { y: { unit: '1', equation: 'initial(x)' } }`),
    ).toEqual([])
  })
})
