import { explanationFormats, type ExplanationFormat, type Issue, type Scenario } from '@erosion/engine'
import type { Io } from '../io.js'
import { readFormat } from '../read-format.js'
import { stopOnIssues } from '../stop-on-issues.js'
import { checkQuestion } from './check-question.js'
import type { ExplainArguments } from './explain-arguments.js'
import { readSubject } from './read-subject.js'

/** What `erosion explain` is asked for, understood. */
export interface Question {
  readonly scenario: Scenario
  readonly format: ExplanationFormat
}

/**
 * The scenario that is asked about, and the form of the answer.
 * @throws Stop with everything that is wrong, in the file and on the command line
 */
export function readQuestion(args: ExplainArguments, io: Io): Question {
  const format = readFormat(args.format, explanationFormats, 'explanations')
  const { scenario, issues, texts, isModelAlone } = readSubject(args.file, io.cwd)
  const asked = isModelAlone && args.without !== undefined ? [needsScenario(args.file)] : []
  stopOnIssues(
    [
      ...(typeof format === 'string' ? [] : [format]),
      ...asked,
      ...besideKernel(args),
      ...(scenario ? checkQuestion(scenario, args) : []),
      ...issues,
    ],
    texts,
    io,
  )
  if (!scenario || typeof format !== 'string')
    throw new TypeError(`${args.file} has neither a scenario nor issues`)
  return { scenario, format }
}

/** The compiled equations are those of the whole scenario, as plain text. */
function besideKernel({ kernel, name, without, format }: ExplainArguments): readonly Issue[] {
  if (!kernel) return []
  const given = { [name ?? '']: name, '--without': without, '--format': format }
  return Object.entries(given).flatMap(([place, value]): readonly Issue[] => {
    if (value === undefined) return []
    const message = `${place} cannot stand beside --kernel: it shows the whole scenario, compiled, as plain text`
    return [{ code: 'not-allowed', message, path: [place] }]
  })
}

/** A model alone has no policies to run and no outcomes to change. */
function needsScenario(model: string): Issue {
  const message = `${model} is a model, and --without needs a scenario: policies to run and outcomes to look at`
  return {
    code: 'not-allowed',
    message,
    path: ['--without'],
    expected: `a scenario file, such as one with \`model: ${model}\``,
  }
}
