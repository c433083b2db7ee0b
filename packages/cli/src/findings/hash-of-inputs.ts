import { engineVersion, FINDINGS_VERSION, type Claim, type Scenario } from '@erosion/engine'
import { hashOfModel, sha256 } from '@erosion/runner'

/**
 * A hash of all that an answer follows from: the texts of the scenario, the equations and numbers of its model, how
 * futures are drawn, the claim with its questions, and the versions of engine and document.
 * @param texts of every file that was read
 */
export function hashOfInputs(
  claim: Claim,
  { model, expanded, values, study }: Scenario,
  texts: ReadonlyMap<string, string>,
): string {
  const numbers = [...model.values].map(([name, { low, mid, high }]) => [name, ...[low, mid, high].map(list)])
  return sha256(
    JSON.stringify({
      ...{ engine: engineVersion, document: FINDINGS_VERSION, claim, study, numbers },
      model: hashOfModel(expanded),
      values: list(values),
      texts: [...texts.values()].sort(),
    }),
  )
}

const list = (numbers: ArrayLike<number> | undefined): readonly string[] | null =>
  numbers ? Array.from(numbers, String) : null
