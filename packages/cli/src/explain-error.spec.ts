import { expect, test } from 'vitest'
import { explainError } from './explain-error.js'
import type { Io } from './io.js'
import { Stop } from './stop.js'

function explain(error: unknown): { readonly code: number; readonly words: string } {
  let words = ''
  const stderr = (text: string) => void (words += text)
  const io: Io = {
    stdout: () => undefined,
    stderr,
    redraw: () => undefined,
    cwd: '.',
    columns: undefined,
    isWatched: false,
    fileFor: () => undefined,
    misuse: [],
    interruptible: (work) => work(new AbortController().signal),
  }
  return { code: explainError(error, io), words }
}

test('a planned stop says its message and ends with its code', () => {
  expect(explain(new Stop('No such thing.'))).toEqual({ code: 2, words: 'No such thing.\n' })
  expect(explain(new Stop('A run failed.', 1))).toEqual({ code: 1, words: 'A run failed.\n' })
})

test('what the system refuses is said without a stack', () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    syscall: 'write',
  })
  expect(explain(error)).toEqual({ code: 2, words: 'ENOSPC: no space left on device, write\n' })
})

test.each([[new TypeError('x is not a function')], ['thrown text']])(
  'anything else is our mistake, with all that helps to find it: %s',
  (error) => {
    const { code, words } = explain(error)
    expect(code).toBe(1)
    expect(words).toContain(error instanceof Error ? error.stack : error)
    expect(words).toContain('Please report it')
  },
)
