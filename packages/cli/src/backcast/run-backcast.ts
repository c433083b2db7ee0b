import { basename } from 'node:path'
import { holdAgainstPast, validationSection } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { writeLines } from '../run/write-lines.js'
import type { BackcastArguments } from './backcast-arguments.js'
import { hashOfInputs } from './hash-of-inputs.js'
import { fanFigure } from './output/fan-figure.js'
import { posteriorText } from './output/posterior-text.js'
import { prepareBackcast } from './prepare-backcast.js'
import { readBackcastRequest } from './read-request.js'

/** Fewer independent draws than this leave intervals of 90 % unsure. */
const FEW_DRAWS = 100

/**
 * The whole of `erosion backcast`: a scenario is calibrated on the years that it names, run from its start, and held
 * against what was observed.
 * @throws Stop when options, scenario or observations are wrong, or a file cannot be written where it should
 */
export function runBackcast(args: BackcastArguments, io: Io): ExitCode {
  const request = readBackcastRequest(args)
  const { scenario, past, given, texts, notes } = prepareBackcast(args, io, request)
  const figure = io.fileFor(args.figure, '--figure')
  const posterior = io.fileFor(args.posterior, '--posterior')
  for (const note of notes) io.stderr(`${note}\n`)
  const { draws } = request
  const result = holdAgainstPast(scenario, { past, ...(given && { scored: given }), ...(draws && { draws }) })
  writeLines(request.write?.({ scenario, result, isGiven: given !== undefined }, io.columns) ?? [], io.stdout)
  figure?.(fanFigure(scenario, result, past))
  posterior?.(
    posteriorText(
      result,
      validationSection(result, basename(args.file), hashOfInputs(scenario, texts, args.data)),
      args.file,
    ),
  )
  if (result.calibration.effectiveSize < FEW_DRAWS) {
    const worth = result.calibration.effectiveSize.toFixed(0)
    io.stderr(
      `The draws are worth ${worth} independent ones only: raise --draws above ${result.calibration.draws.length} before trusting the posterior.\n`,
    )
  }
  if (result.fan.failed > 0)
    io.stderr(`${result.fan.failed} of ${result.fan.runs} runs failed and are left out.\n`)
  return result.total === undefined || result.fan.failed > 0 ? 1 : 0
}
