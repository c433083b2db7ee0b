import { designNames, type Issue, type Study } from '@erosion/engine'
import { unknownName } from '../../unknown-name.js'
import type { RunArguments } from '../run-arguments.js'
import { readNumber } from './read-number.js'

/** What a command line puts in the place of a scenario's section `study`. */
export interface StudyRequest {
  readonly study: Partial<Study>
  readonly issues: readonly Issue[]
}

/** Reads `--runs`, `--design` and `--seed`; whether there can be so many runs, the scenario's reader knows. */
export function readStudy({
  runs,
  design,
  seed,
}: Pick<RunArguments, 'runs' | 'design' | 'seed'>): StudyRequest {
  const count = runs === undefined ? undefined : readNumber(runs, ['--runs'])
  const known = designNames.find((name) => name === design)
  return {
    study: {
      ...(typeof count === 'number' && { runs: count }),
      ...(known !== undefined && { design: known }),
      ...(seed !== undefined && { seed }),
    },
    issues: [
      ...(typeof count === 'object' ? [count] : []),
      ...(design !== undefined && known === undefined
        ? [unknownName(design, designNames, { message: `${design} is not a design`, path: ['--design'] })]
        : []),
    ],
  }
}
