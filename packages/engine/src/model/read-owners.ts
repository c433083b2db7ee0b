import type { Report } from '#core/issue'
import type { Model } from './model.js'
import { positions, type Variable } from './declaration.js'
import type { Declarations } from './read-declarations.js'
import type { ModelSource } from './schema.js'

/** Who holds each lever; an owner that is a dimension must be an index of the lever. */
export function readOwners(
  source: ModelSource,
  { variables, dimensions }: Declarations,
  report: Report,
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>()
  for (const variable of variables.values()) {
    const owner = source.levers?.[String(variable.path[1])]?.owner
    if (variable.kind !== 'lever' || owner === undefined) continue
    owners.set(variable.name, owner)
    if (!dimensions.has(owner) || variable.indices.some((index) => index.name === owner)) continue
    const message = `${variable.name} has no index ${owner} to be its owner`
    const expected = 'a player, or an index of the lever'
    report([...variable.path, 'owner'], { code: 'wrong-owner', message, found: owner, expected })
  }
  return owners
}

/** The player who holds one element of a lever. */
export function ownerOf(lever: Variable, owner: string, position: readonly number[]): string {
  const index = lever.indices.findIndex(({ name }) => name === owner)
  return lever.indices[index]?.dimension.elements[position[index] ?? 0] ?? owner
}

/** Every player who holds a lever of the model, in the order of the levers. */
export function playersOf({ variables, owners }: Pick<Model, 'variables' | 'owners'>): readonly string[] {
  const players = new Set<string>()
  for (const [name, owner] of owners) {
    const lever = variables.get(name)
    if (lever) for (const position of positions(lever.indices)) players.add(ownerOf(lever, owner, position))
  }
  return [...players]
}
