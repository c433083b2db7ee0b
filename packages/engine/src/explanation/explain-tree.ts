import type { Scenario } from '#scenario/scenario'
import { describeBranch, describeDate } from '#inputs/describe-branching'
import type { BranchingExplanation } from './explanation.js'

/** The branchings of a scenario in words. */
export function explainTree({ tree }: Pick<Scenario, 'tree'>): readonly BranchingExplanation[] {
  return tree.map((branching) => {
    const { name, about } = branching
    const branches = branching.branches.map((branch) => {
      return { name: branch.name, about: branch.about, text: describeBranch(branch) }
    })
    return { name, about, date: describeDate(branching), branches }
  })
}
