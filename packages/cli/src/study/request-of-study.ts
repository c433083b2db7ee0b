import { readRequest, type Request } from '../run/options/read-request.js'
import type { RunArguments } from '../run/run-arguments.js'

/** The options that commands share which run the futures of a scenario. */
export type StudyArguments = Pick<
  RunArguments,
  'file' | 'policy' | 'set' | 'runs' | 'design' | 'seed' | 'outcome' | 'kernel'
>

/** The request for a study of a command that writes its results itself. */
export function requestOfStudy(args: StudyArguments): Request {
  const unasked = { method: undefined, step: undefined, series: undefined, format: undefined, out: undefined }
  const { file, policy, set, runs, design, seed, outcome, kernel } = args
  return readRequest({
    ...{ until: undefined, workers: undefined, chunk: undefined },
    ...unasked,
    file,
    policy,
    set,
    runs,
    design,
    seed,
    outcome,
    kernel,
    deterministic: false,
  })
}
