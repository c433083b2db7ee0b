/** The program: hands the process to the command line, and the exit code back. */
import { interruptible } from './interruptible.js'
import { runCli } from './run-cli.js'

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads has seen enough, as `head` does.
    if (error.code === 'EPIPE') process.exit()
    if (stream === process.stdout) process.stderr.write(`Results cannot be written: ${error.message}\n`)
    process.exit(2)
  })
}

// Not process.exit(): what has been written may still be on its way to a pipe.
process.exitCode = await runCli(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  cwd: process.cwd(),
  // A terminal that does not know its width says 0.
  columns: process.stdout.isTTY ? process.stdout.columns || undefined : undefined,
  isWatched: process.stderr.isTTY,
  interruptible,
})
