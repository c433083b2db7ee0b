import { closeSync, openSync, readFileSync, rmSync, statSync, unlinkSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { processStart } from './process-start.js'

/** The file that says who writes to a folder. */
export const LOCK = '.lock'

/** Milliseconds in which a lock may have nothing in it, because it is being written. */
const BEGINNING = 10_000

/** Who holds a lock: a process, by number and by the moment of its start, since numbers come back. */
interface Holder {
  readonly pid: number
  readonly started: string | null
  readonly host: string
}

/** A lock that was got, or who has it. */
export type Locking = { readonly release: () => void } | { readonly holder: string }

/**
 * Locks a folder for this process. A lock whose process is gone, as after a kill, is taken over; of two that find it, one
 * gets it.
 * @throws the error of the system when the folder cannot be written to
 */
export function lockFolder(folder: string): Locking {
  const own: Holder = { pid: process.pid, started: processStart(process.pid), host: hostname() }
  return acquire(join(folder, LOCK), JSON.stringify(own))
}

function acquire(path: string, own: string): Locking {
  if (create(path, own)) return { release: releaseOf(path) }
  const found = readIfThere(path)
  if (found === undefined) return { holder: 'a process that ends' }
  const holder = readHolder(found)
  if (holder && isAlive(holder)) return { holder: `process ${holder.pid} on ${holder.host}` }
  if (!holder && isYoung(path)) return { holder: 'a process that begins' }
  // Whoever has this lock takes away the one that it speaks of, and nobody else does. It may be stale in its turn.
  const claim = acquire(`${path}-${holder?.pid ?? 'unreadable'}-${holder?.started ?? ''}`, own)
  if ('holder' in claim) return claim
  try {
    if (readIfThere(path) === found) unlinkSync(path)
    return create(path, own) ? { release: releaseOf(path) } : { holder: 'a process that was quicker' }
  } finally {
    claim.release()
  }
}

/** Takes a lock away, once: the next may be another's. */
function releaseOf(path: string): () => void {
  let isHeld = true
  return () => {
    if (isHeld) rmSync(path, { force: true })
    isHeld = false
  }
}

/** Makes a file; false when it is there already. */
function create(path: string, text: string): boolean {
  let file: number
  try {
    file = openSync(path, 'wx')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
  try {
    writeSync(file, text)
  } finally {
    closeSync(file)
  }
  return true
}

/** The text of a lock; undefined when it was given back just now. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Whether a lock was made a moment ago, and may be written still. */
function isYoung(path: string): boolean {
  const made = statSync(path, { throwIfNoEntry: false })
  return made !== undefined && Date.now() - made.mtimeMs < BEGINNING
}

function readHolder(text: string): Holder | undefined {
  try {
    const { pid, started, host } = JSON.parse(text) as Partial<Holder>
    if (typeof pid !== 'number' || typeof host !== 'string') return undefined
    return { pid, started: started ?? null, host }
  } catch {
    return undefined
  }
}

/** Whether a process is there still; of one on another machine nobody knows here, so it is. */
function isAlive({ pid, started, host }: Holder): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Another user's process may not be asked, but it is there.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  return started === null || processStart(pid) === started
}
