import { describe, expect, it } from 'vitest'
import { scenarioOf } from '../../test/planted.js'

const read = (sections: string) =>
  scenarioOf(`
model:
  dimensions: { state: [north, south] }
  parameters: { habit: { unit: year, mid: 2 } }
  exogenous:
    gust[state]: { unit: '1', base: [1, 2] }
    wave: { unit: '1', base: 2 }
  stocks: { level: { unit: '1', initial: 1, rate: 0 } }
time: { from: 0, to: 4, step: 1/4 }
${sections}`)

describe('noise', () => {
  it.each([
    ['{ white: { sd: 0.2 }, every: 1/4 }', 'white noise, sd 0.2, every 1/4', 1],
    ['{ white: { sd: 0 }, every: 1 }', 'white noise, sd 0, every 1', 4],
    [
      '{ returning: { sd: 0.2, memory: 1/2, start: 0 }, every: 8 }',
      'returning noise, sd 0.2, memory 1/2, start 0, every 8',
      32,
    ],
    [
      '{ log: { sd: 0.2, memory: 3, mean corrected: false }, every: 0.5 }',
      'log noise, sd 0.2, memory 3, mean corrected false, every 0.5',
      2,
    ],
  ])('%s is told as it is', (written, text, stepsHeld) => {
    expect(read(`noise: { wave: ${written} }`).noise).toMatchObject([{ name: 'wave', text, stepsHeld }])
  })

  it('is one path for each element, unless they go together', () => {
    const names = (more: string) =>
      read(`noise: { gust: { white: { sd: 1 }, every: 1${more} } }`).noise.map(({ name, slots }) => [
        name,
        slots.length,
      ])
    expect(names('')).toEqual([
      ['gust[north]', 1],
      ['gust[south]', 1],
    ])
    expect(names(', together: false')).toEqual(names(''))
    expect(names(', together: true')).toEqual([['gust[state]', 2]])
  })

  it('may stand beside events of other elements', () => {
    const { noise, events } = read(
      "noise: { 'gust[north]': { white: { sd: 1 }, every: 1 } }\nevents: { 'gust[south]': { hazard: 1, lasts: 1 } }",
    )
    expect([...noise, ...events].map(({ name }) => name)).toEqual(['gust[north]', 'gust[south]'])
  })
})

describe('events', () => {
  it('have a value of 1 unless said, and one process for each element', () => {
    const { events } = read('events: { gust: { hazard: level / habit, lasts: habit } }')
    expect(events).toMatchObject([
      { name: 'gust[north]', value: 1, text: 'hazard level / habit, lasts habit, value 1' },
      { name: 'gust[south]', value: 1 },
    ])
    expect(events[0]?.hazard).toBe(events[1]?.hazard)
    expect(read('events: { wave: { hazard: 0, lasts: 1, value: -3 } }').events[0]?.value).toBe(-3)
  })
})
