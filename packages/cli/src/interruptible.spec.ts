import { expect, test } from 'vitest'
import { interruptible } from './interruptible.js'

const listeners = () => process.listenerCount('SIGINT')

test('the first Ctrl-C is heard; from then on it is what it was before', async () => {
  const before = listeners()
  const seen = await interruptible((interruption) => {
    const during = [interruption.aborted, listeners()]
    process.emit('SIGINT')
    return Promise.resolve([...during, interruption.aborted, listeners()])
  })
  expect(seen).toEqual([false, before + 1, true, before])
})

test('work that ends otherwise leaves nothing behind', async () => {
  const before = listeners()
  await interruptible(() => Promise.resolve())
  await expect(interruptible(() => Promise.reject(new Error('a slip')))).rejects.toThrow('a slip')
  expect(listeners()).toBe(before)
})
