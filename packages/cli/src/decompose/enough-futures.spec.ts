import type { LeverMix } from '@erosion/engine'
import { expect, it } from 'vitest'
import { inEnoughFutures } from './enough-futures.js'

const mixOf = (levers: number, runs: number) =>
  ({
    levers: Array.from({ length: levers }, (_, i) => `lever ${i}`),
    choices: Array.from({ length: 2 ** levers }, () => ({})),
    scenario: {
      study: { runs, design: 'monte-carlo', seed: '1' },
      ...{ uncertainties: [{}], noise: [], events: [] },
    },
  }) as unknown as LeverMix

const chosen = (levers: number, runs: number, asked?: string) => {
  let said = ''
  const io = { stderr: (text: string) => void (said += text) } as Parameters<typeof inEnoughFutures>[2]
  return [inEnoughFutures(mixOf(levers, runs), asked, io).study.runs, said]
}

it('takes as many futures as make at most 20 000 runs, in whole randomisations, and says so', () => {
  const words = '512 mixtures of 9 levers in 32 futures: 16384 runs'
  expect(chosen(9, 1000)).toEqual([
    32,
    `${words}, fewer than the 1000 futures of the study, which --runs 1000 asks for.\n`,
  ])
})

it('takes what --runs asks for, and says how many runs that is', () => {
  expect(chosen(9, 1000, '1000')).toEqual([1000, '512 mixtures of 9 levers in 1000 futures: 512000 runs.\n'])
})

it('says nothing of few runs', () => {
  expect(chosen(2, 1000)).toEqual([1000, ''])
})
