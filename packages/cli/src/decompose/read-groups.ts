import type { Issue } from '@erosion/engine'
import { splitList } from '../run/options/split-list.js'

/** What `--group` says: which levers count as one. */
export interface Groups {
  /** Undefined when there are no groups. */
  readonly groupOf: ((lever: string) => string) | undefined
  readonly issues: readonly Issue[]
}

/** Reads `money=policy_offer,programme_cost`; a name without brackets means all elements. */
export function readGroups(given: readonly string[] | undefined): Groups {
  if (!given) return { groupOf: undefined, issues: [] }
  const issues: Issue[] = []
  const groups = new Map<string, string>()
  for (const text of given) {
    const [, name, list] = /^\s*([^=]*[^=\s])\s*=\s*(.+)$/.exec(text) ?? []
    if (name === undefined || list === undefined) {
      const expected = 'NAME=lever,lever'
      issues.push({
        code: 'syntax',
        message: '--group takes a name and levers',
        path: ['--group'],
        found: text,
        expected,
      })
      continue
    }
    for (const lever of splitList(list)) {
      const key = plain(lever)
      if (groups.has(key)) {
        issues.push({
          code: 'duplicate-name',
          message: `${lever} is in two groups`,
          path: ['--group'],
          found: lever,
        })
      }
      groups.set(key, name)
    }
  }
  const groupOf = (lever: string) =>
    groups.get(plain(lever)) ?? groups.get(plain(lever.replace(/\[.*$/, ''))) ?? lever
  return { groupOf, issues }
}

const plain = (lever: string): string => lever.replace(/\s+/g, '')
