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
  const { stdout, stderr, cwd } = io
  let problems = 0
  let filesWithProblems = 0
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
  stderr(`${countProblems(problems)} in ${filesWithProblems} ${filesWithProblems === 1 ? 'file' : 'files'}\n`)
  return 2
}
