import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LOCK, lockFolder } from './lock-folder.js'
import { processStart } from './process-start.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'erosion-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const holds = (holder: unknown) => writeFileSync(join(folder, LOCK), JSON.stringify(holder))
/** The number of a process that is gone. */
const gone = () => spawnSync(process.execPath, ['--version']).pid

test('a lock is had by one at a time, and given back', () => {
  const first = lockFolder(folder)
  expect(lockFolder(folder)).toEqual({ holder: `process ${process.pid} on ${hostname()}` })
  if ('release' in first) first.release()
  expect(readdirSync(folder)).toEqual([])
  const second = lockFolder(folder)
  // Who gives a lock back twice takes none from the next.
  if ('release' in first) first.release()
  expect('holder' in lockFolder(folder)).toBe(true)
  if ('release' in second) second.release()
})

test.each([
  ['a process that is gone', () => ({ pid: gone(), started: null, host: hostname() })],
  ['another process of the same number', () => ({ pid: process.pid, started: '1', host: hostname() })],
])('the lock of %s is taken over', (_, holder) => {
  if (processStart(process.pid) === null) return
  holds(holder())
  const locking = lockFolder(folder)
  expect('release' in locking).toBe(true)
  expect(readdirSync(folder)).toEqual([LOCK])
  if ('release' in locking) locking.release()
})

test('the lock of another machine is not', () => {
  holds({ pid: 1, started: '1', host: 'elsewhere' })
  expect(lockFolder(folder)).toEqual({ holder: 'process 1 on elsewhere' })
})

test('a lock in which nothing stands yet is waited for; one that stays so is taken over', () => {
  writeFileSync(join(folder, LOCK), '')
  expect('holder' in lockFolder(folder)).toBe(true)
  utimesSync(join(folder, LOCK), 0, 0)
  expect('release' in lockFolder(folder)).toBe(true)
})

test.each([
  ['is gone', () => ({ pid: gone(), started: null, host: hostname() }), true],
  ['lives', () => ({ pid: process.pid, started: processStart(process.pid), host: hostname() }), false],
])('where one took over after another, it counts whether that one %s', (_, taker, isFree) => {
  holds({ pid: gone(), started: '1', host: hostname() })
  const { pid } = JSON.parse(readFileSync(join(folder, LOCK), 'utf8')) as { pid: number }
  writeFileSync(join(folder, `${LOCK}-${pid}-1`), JSON.stringify(taker()))
  const locking = lockFolder(folder)
  expect('release' in locking).toBe(isFree)
  if (!('release' in locking)) return
  expect(readdirSync(folder)).toEqual([LOCK])
  locking.release()
})
