import { cpus, loadavg } from 'node:os'
import { gccVersion } from './c/compile-c.js'

/** The machine and the tools in one line; how busy it is decides how much the numbers are worth. */
export function describeMachine(): string {
  const processors = cpus()
  const load = loadavg()[0] ?? 0
  const parts = [
    `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}`,
    `Node ${process.versions.node}`,
    gccVersion() ?? 'no gcc',
    `load ${load.toFixed(1)}`,
  ]
  return parts.join(', ')
}
