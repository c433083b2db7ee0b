import { validationLine, type Scenario } from '@erosion/engine'
import type { Io } from '../io.js'
import type { RunArguments } from './run-arguments.js'

/** Says how a backcast of the model scored, beside results that have no place for words: those for programs, and series. */
export function tellValidation(
  { validation }: Scenario,
  { format, series, out }: RunArguments,
  { stderr }: Io,
): void {
  const isTable = series === undefined || out !== undefined
  const isForPeople = isTable && (format === undefined || format === 'table')
  if (validation && !isForPeople) stderr(`${validationLine(validation)}\n`)
}
