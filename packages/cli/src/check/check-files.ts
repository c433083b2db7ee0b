import { renderIssues } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import { readScenarioFile } from '../files/read-scenario-file.js'
import type { Io } from '../io.js'
import { countProblems } from '../stop-on-issues.js'
import { tellWarnings } from '../tell-warnings.js'

/** What `erosion check` is asked for. */
export interface CheckArguments {
  readonly files: readonly string[]
}

/** Reads scenarios without running them: the good ones are named on stdout, every problem and warning is shown on stderr. */
export function checkFiles({ files }: CheckArguments, io: Io): ExitCode {
  const { stdout, stderr, cwd, misuse } = io
  let problems = misuse.length
  let filesWithProblems = 0
  if (problems > 0) stderr(`${renderIssues(misuse, new Map())}\n\n`)
  for (const file of files) {
    const read = readScenarioFile(file, cwd)
    const { issues, texts } = read
    tellWarnings(read, io)
    if (issues.length === 0) {
      stdout(`${file}: ok\n`)
      continue
    }
    stderr(`${renderIssues(issues, texts)}\n\n`)
    problems += issues.length
    filesWithProblems++
  }
  if (problems === 0) return 0
  const where = filesWithProblems === 1 ? '1 file' : `${filesWithProblems} files`
  stderr(`${countProblems(problems)}${filesWithProblems === 0 ? '' : ` in ${where}`}\n`)
  return 2
}
