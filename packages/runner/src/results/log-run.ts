import { appendFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { LOG } from './manifest.js'

/** Something that happened to a folder of results. */
export type LogEvent = Readonly<Record<string, string | number | boolean | null>>

/**
 * Notes when, where and how runs were made, one line of JSON an event. The log is outside the promise of equal bytes.
 * @throws the error of the system
 */
export function logRun(folder: string, event: LogEvent): void {
  const place = { host: hostname(), pid: process.pid, node: process.version }
  appendFileSync(
    join(folder, LOG),
    `${JSON.stringify({ time: new Date().toISOString(), ...event, ...place })}\n`,
  )
}
