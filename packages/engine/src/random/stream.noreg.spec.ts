import { expect, it } from 'vitest'
import { streamKey } from './seedrandom.js'
import { openStream } from './stream.js'

// A change of one of these changes every published number that was drawn.
it('keys are these', () => {
  expect(streamKey('1', 'growth')).toEqual([1615402703, 3939799671])
  expect(streamKey('2025', 'цена[казахстан]')).toEqual([2660552669, 2911809502])
})

it('streams begin with these numbers', () => {
  const stream = openStream('1', 'growth')
  expect([0, 1, 2].map((run) => stream.uniform(run, 0, 0))).toEqual([
    0.36093890547213936, 0.794397404553128, 0.5409771240689271,
  ])
  expect([1, 2].map((step) => stream.uniform(0, step, 0))).toEqual([0.8220941856898779, 0.44514855107120177])
  expect([1, 2].map((draw) => stream.uniform(0, 0, draw))).toEqual([0.1316363364369023, 0.20155492210799342])
})
