import type { Issue, Scenario } from '@erosion/engine'
import { unknownName } from '../unknown-name.js'

/**
 * An issue for every outcome that was asked for and that the scenario does not have.
 * @param option that asks for them
 */
export function checkOutcomes(
  { outcomes }: Scenario,
  asked: readonly string[],
  option = '--outcome',
): readonly Issue[] {
  const names = outcomes.map(({ name }) => name)
  return asked
    .filter((name) => !names.includes(name))
    .map((name) =>
      unknownName(name, names, {
        ...{ message: 'this is not an outcome of the scenario', path: [option], found: name },
        expected: listOf(namesLike(name, names)),
      }),
    )
}

/** The names that hold what was written, which may be many where one was meant; all when none does. */
function namesLike(text: string, names: readonly string[]): readonly string[] {
  const like = names.filter((name) => name.toLowerCase().includes(text.toLowerCase()))
  return like.length > 0 ? like : names
}

/** Names may hold commas. */
function listOf(names: readonly string[]): string {
  return names.length > 0 ? names.join('; ') : 'none, since the scenario has none'
}
