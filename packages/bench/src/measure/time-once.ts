import type { Cost } from '../contestant.js'

/** What it costs this process to do something once. */
export function timeOnce(act: () => void): Cost {
  const cpu = process.cpuUsage()
  const wall = process.hrtime.bigint()
  act()
  const passed = Number(process.hrtime.bigint() - wall) / 1e9
  const { user, system } = process.cpuUsage(cpu)
  return { cpu: (user + system) / 1e6, wall: passed }
}
