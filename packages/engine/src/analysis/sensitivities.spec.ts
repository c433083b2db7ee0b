import { expect, it } from 'vitest'
import { openStream } from '#random/stream'
import { sensitivitiesOf } from './sensitivities.js'

it('of 25 elements on which nothing hangs, one is called more than chance in 1 of 100 studies', () => {
  const [runs, elements, studies] = [60, 25, 600]
  const column = (name: string) => {
    const values = new Float64Array(runs)
    openStream('chance', name).uniforms(0, 0, values)
    return values
  }
  const drawn = Array.from({ length: elements }, (_, i) => `p${i}`)
  let alarms = 0
  for (let study = 0; study < studies; study++) {
    const draws = drawn.map((name) => column(`${study} ${name}`))
    const found = sensitivitiesOf({ drawn, draws, values: [[column(`${study}`)]] }, 0, 0)
    if ([...found.values()].some(({ rank, chance }) => Math.abs(rank) > chance)) alarms++
  }
  expect(alarms / studies).toBeLessThan(0.02)
})
