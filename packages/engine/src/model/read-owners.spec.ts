import { describe, expect, it } from 'vitest'
import { readModel } from './read-model.js'
import { ownerOf, playersOf } from './read-owners.js'

const lever = (owner: string) => ({ unit: '1', owner, base: 0 })
const { model } = readModel(
  {
    dimensions: { patron: ['russia', 'china'], state: ['kz', 'uz'] },
    levers: {
      'offer[state, patron]': lever('patron'),
      'tax[state]': lever('state'),
      reform: lever('uz'),
      'aid[patron]': lever('brussels'),
    },
  },
  new Set(),
  () => expect.fail(),
)

describe('the players of a model', () => {
  it('are the owners of its levers, each once, in their order', () => {
    expect(playersOf(model)).toEqual(['russia', 'china', 'kz', 'uz', 'brussels'])
  })

  it('hold the elements of a lever that are theirs', () => {
    const offer = model.variables.get('offer')!
    expect(ownerOf(offer, 'patron', [0, 1])).toBe('china')
    expect(ownerOf(offer, 'patron', [1, 0])).toBe('russia')
    expect(ownerOf(model.variables.get('aid')!, 'brussels', [1])).toBe('brussels')
  })
})
