import { readFileSync } from 'node:fs'

/**
 * When a process started, in ticks since the machine did; null where the system does not tell.
 * Source: proc(5), the 22nd field of /proc/pid/stat; the second may hold blanks and brackets.
 */
export function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
