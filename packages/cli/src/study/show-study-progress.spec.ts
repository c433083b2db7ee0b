import { expect, test } from 'vitest'
import { showStudyProgress } from './show-study-progress.js'

/** What is shown when futures end at the given milliseconds. */
function shown(isWatched: boolean, ends: readonly number[]): readonly string[] {
  const words: string[] = []
  let now = 0
  const io = { redraw: (text: string) => void words.push(text), isWatched }
  const progress = showStudyProgress({ done: 0, planned: ends.length }, io, () => now)
  for (const [i, end] of ends.entries()) {
    now = end
    progress.update({ done: i + 1, planned: ends.length })
  }
  progress.clear()
  return words
}

test('each line takes the place of the one before, and the last one leaves nothing', () => {
  const words = shown(true, [1000, 2000])
  expect(words.map((text) => text.replace(/^[^]*[━╌]+ /, ''))).toEqual([
    '0 of 2 futures, 0 %',
    '1 of 2 futures, 50 %, 1 s left',
    '2 of 2 futures, 100 %, 0 s left',
    '',
  ])
})

test('quick futures are not all shown', () => {
  expect(shown(true, [20, 40, 60, 80, 100, 120, 140])).toHaveLength(3)
})

test('nobody watches, nothing is said', () => {
  expect(shown(false, [1000, 2000])).toEqual([])
})
