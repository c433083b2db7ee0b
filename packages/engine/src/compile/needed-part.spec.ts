import { expect, it } from 'vitest'
import { expand } from '#model/expand'
import { readModel } from '#model/read-model'
import { neededPart } from './needed-part.js'

function fail(path: readonly unknown[], { message }: { message: string }): never {
  throw new Error(`${path.join(' ')}: ${message}`)
}

const source = {
  parameters: { one_year: { unit: 'year', mid: 1 } },
  stocks: {
    x: { unit: '1', initial: 1, rate: 'a / one_year' },
    y: { unit: '1', initial: 'initial(c)', rate: '1 / one_year' },
  },
  auxiliaries: {
    a: { unit: '1', equation: 'b + step(1, 2 * one_year)' },
    b: { unit: '1', equation: 'x' },
    c: { unit: '1', equation: 'x + 1' },
    d: { unit: '1', equation: 'y' },
  },
}
const { model } = expand(readModel(source, new Set(), fail).model, [], fail)
const slotOf = (name: string) => model.firstSlots.get(name)!

function namesLeft(recorded: readonly string[], hazard?: string) {
  const events = hazard ? [{ slot: 0, value: 1, hazard: slotOf(hazard), duration: slotOf('one_year') }] : []
  const part = neededPart(model, { recorded: recorded.map(slotOf), events })
  const names = (list: readonly { readonly slot: number }[]) =>
    list.map(({ slot }) => model.slots[slot]!.name)
  return [names(part.stocks), names(part.auxiliaries).sort(), part.switches.length]
}

it.each([
  ['what is recorded', ['b'], [['x'], ['a', 'b'], 1]],
  ['what a stock starts with', ['d'], [['x', 'y'], ['a', 'b', 'c', 'd'], 1]],
  ['nothing for a parameter', ['one_year'], [[], [], 0]],
] as const)('keeps %s, and what that reads', (_, recorded, left) => {
  expect(namesLeft(recorded)).toEqual(left)
})

it('keeps what the hazard of an event reads', () => {
  expect(namesLeft(['one_year'], 'b')).toEqual([['x'], ['a', 'b'], 1])
})
