import type { Branch, Branching } from '#scenario/tree'

/** When a branching comes, and after what: `at 2030, after vote: go or stay`. */
export function describeDate({ time, after }: Pick<Branching, 'time' | 'after'>): string {
  const conditions = [...after].map(([name, branches]) => `${name}: ${branches.join(' or ')}`)
  return [`at ${time}`, ...(conditions.length > 0 ? [`after ${conditions.join(' and ')}`] : [])].join(', ')
}

/** How likely a branch is and what it changes: `0.2 (0.1 to 0.35), russia press, gift = 0.2`. */
export function describeBranch({
  probability,
  policies,
  changes,
}: Pick<Branch, 'probability' | 'policies' | 'changes'>): string {
  const { low, mid, high } = probability
  return [
    low === high ? `${mid}` : `${mid} (${low} to ${high})`,
    ...Object.entries(policies).map(([player, policy]) => `${player} ${policy}`),
    ...changes.map(({ name, value }) => `${name} = ${value}`),
  ].join(', ')
}
