import type { Branching } from '#scenario/tree'
import { describeBranch, describeDate } from './describe-branching.js'
import type { Input } from './input.js'

/** What a scenario says of its tree: when each branching comes, and each of its branches. */
export function treeInputs(tree: readonly Branching[]): readonly Input[] {
  return tree.flatMap((branching): Input[] => [
    { section: 'tree', name: branching.name, value: describeDate(branching) },
    ...branching.branches.map((branch): Input => {
      return { section: 'tree', name: `${branching.name}: ${branch.name}`, value: describeBranch(branch) }
    }),
  ])
}
