/** The branch taken of each branching, or the policy of each player, by name. */
type Choice = Readonly<Record<string, string>>

/** A dated event that may go one way or another. */
export interface Branching {
  readonly name: string
  readonly about: string | undefined
  /** Its date, and the step of the grid on it. */
  readonly time: number
  readonly step: number
  /** Branches of earlier branchings, by branching, of which one must have been taken; all others do without it. */
  readonly after: ReadonlyMap<string, readonly string[]>
  readonly branches: readonly Branch[]
}

/** One way that a branching may go, and what it changes from its date on. */
export interface Branch {
  readonly name: string
  readonly about: string | undefined
  readonly probability: Probability
  readonly policies: Choice
  readonly changes: readonly BranchChange[]
}

/** A probability with its range; those of a branching sum to one in the middle. */
export interface Probability {
  readonly low: number
  readonly mid: number
  readonly high: number
}

/** An element of a lever or parameter that takes a value. */
export interface BranchChange {
  readonly name: string
  readonly slot: number
  readonly value: number
}

/** A way through a tree from its root to its end: the branch taken of every branching that it meets. */
export interface Leaf {
  readonly path: Choice
  /** The product of the middle probabilities on the way. */
  readonly probability: number
}

/** Every way through a tree, first branches first; one without branchings when there is no tree. */
export function leavesOf(tree: readonly Branching[]): readonly Leaf[] {
  return tree.reduce<readonly Leaf[]>(
    (leaves, branching) =>
      leaves.flatMap((leaf) =>
        isMet(branching, leaf.path)
          ? branching.branches.map((branch) => ({
              path: { ...leaf.path, [branching.name]: branch.name },
              probability: leaf.probability * branch.probability.mid,
            }))
          : [leaf],
      ),
    [{ path: {}, probability: 1 }],
  )
}

/** How many paths there are through a tree, as far as `most`: one more than that stands for any number beyond. */
export function countPaths(tree: readonly Branching[], most: number): number {
  let paths: readonly Choice[] = [{}]
  for (const branching of tree) {
    const next: Choice[] = []
    for (const path of paths) {
      const branches = isMet(branching, path) ? branching.branches : []
      for (const { name } of branches) next.push({ ...path, [branching.name]: name })
      if (branches.length === 0) next.push(path)
      if (next.length > most) return most + 1
    }
    paths = next
  }
  return paths.length
}

/** Whether a path meets a branching. */
export function isMet({ after }: Branching, path: Choice): boolean {
  return [...after].every(([branching, branches]) => branches.includes(path[branching] ?? ''))
}
