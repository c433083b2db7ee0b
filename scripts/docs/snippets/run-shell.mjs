/** Commands of a page: each line that starts with `$ ` is run, what follows is what it prints. */
import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { projectRoot } from '../../project-root.mjs'

/**
 * @param {string} text of the block
 * @param {string} folder where the commands run
 * @param {number} wantedCode exit code that the last command has to end with; the others end with 0
 * @returns {Promise<string>} the block as it ought to read
 */
export async function runShell(text, folder, wantedCode) {
  const commands = readCommands(text)
  const parts = []
  for (const [i, command] of commands.entries()) {
    const { code, output } = await runCommand(command, folder)
    const wanted = i === commands.length - 1 ? wantedCode : 0
    if (code !== wanted) throw new Error(`${command}\nended with ${code}, not with ${wanted}:\n${output}`)
    parts.push(`$ ${command}`, ...(output === '' ? [] : [output]))
  }
  return parts.join('\n')
}

/**
 * @param {string} text
 * @returns {readonly string[]} a command goes on in the next line when it ends with a backslash
 */
function readCommands(text) {
  if (!text.startsWith('$ ')) throw new RangeError('a block of commands starts with `$ `')
  const commands = [...text.matchAll(/^\$ ((?:.*\\\n)*.*)$/gm)]
  return commands.map(([, command = '']) => command)
}

/**
 * @param {string} command
 * @param {string} folder
 * @returns {Promise<{ code: number, output: string }>} what it wrote to both streams, without blanks at ends of lines
 */
function runCommand(command, folder) {
  const path = [join(projectRoot, 'node_modules/.bin'), dirname(process.execPath), process.env['PATH']].join(
    delimiter,
  )
  const env = { ...process.env, PATH: path, NO_COLOR: '1', TERM: 'dumb', COLUMNS: '110' }
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', `exec 2>&1\n${command}`], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ words) => (output += words))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: output.replace(/[ \t]+$/gm, '').trimEnd() }),
    )
  })
}
