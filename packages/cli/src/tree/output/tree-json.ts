import { exactJson } from '../../run/output/exact-json.js'
import type { TreeResult } from '../tree-result.js'

/** Policies on a tree as data. */
export function* treeJson({ title, tree, futures, outcomes }: TreeResult): Generator<string> {
  yield exactJson({
    scenario: title,
    futures,
    tree: tree.map(({ name, time, after, branches }) => ({
      ...{ name, at: time, after: Object.fromEntries(after) },
      branches: branches.map((branch) => ({ name: branch.name, probability: { ...branch.probability } })),
    })),
    outcomes: outcomes.map(({ outcome, unit, policies }) => ({
      ...{ outcome, unit },
      policies: policies.map((one) => ({
        policies: one.policies,
        expected: { ...one.expected },
        lacking: one.lacking,
        never: one.never,
        'least to most': [one.least, one.most],
        difference: one.difference && { ...one.difference },
        leaves: one.leaves.map((leaf) => ({ ...leaf })),
      })),
    })),
  })
}
