import { explain, explainKernel, renderExplanation } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { showNotice } from '../show-notice.js'
import { textColumns } from '../text-columns.js'
import type { ExplainArguments } from './explain-arguments.js'
import { readQuestion } from './read-question.js'
import { showWithout } from './show-without.js'

/**
 * The whole of `erosion explain`: a file or a model, one of its names, and what is to be said of it.
 * @throws Stop with everything that is wrong with the file or with the command line
 */
export function explainFile(args: ExplainArguments, io: Io): ExitCode {
  const { scenario, format } = readQuestion(args, io)
  if (args.without !== undefined) return showWithout(scenario, { ...args, without: args.without, format }, io)
  if (args.kernel) {
    io.stdout(explainKernel(scenario))
    return 0
  }
  const clear = showNotice('looking at the signs of every link', io)
  const explanation = explain(scenario, args.name)
  clear()
  io.stdout(`${renderExplanation(explanation, format, { columns: textColumns(io) })}\n`)
  return 0
}
