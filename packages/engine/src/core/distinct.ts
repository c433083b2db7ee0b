import type { Report } from './issue.js'

/** A report that passes on the same problem at the same path once only. */
export function distinct(report: Report): Report {
  const told = new Set<string>()
  return (path, problem) => {
    const key = JSON.stringify([path, problem])
    if (told.has(key)) return
    told.add(key)
    report(path, problem)
  }
}
