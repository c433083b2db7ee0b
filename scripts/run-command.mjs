/**
 * Runs one program to its end, without ever rejecting because the program failed.
 * Its words are either kept (so that they can be shown only when they matter) or passed straight through.
 */
import { spawn } from 'node:child_process'
import { projectRoot } from './project-root.mjs'

/**
 * @typedef {object} Ending
 * @property {number} code exit code; 1 when the program was stopped by a signal or could not be started
 * @property {string} output what it wrote to stdout and stderr, in order of arrival; empty when passed through
 */

/**
 * @param {string} command the program
 * @param {readonly string[]} args its arguments
 * @param {{ passThrough?: boolean }} [options]
 * @returns {Promise<Ending>}
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      stdio: options.passThrough ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text))
    }
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * Runs the JavaScript entry file of an installed tool with this very Node, so that no shell wrapper is needed.
 * @param {string} entry path below node_modules, such as `typescript/bin/tsc`
 * @param {readonly string[]} args
 * @param {{ passThrough?: boolean }} [options]
 */
export function runTool(entry, args, options) {
  return runCommand(process.execPath, [`node_modules/${entry}`, ...args], options)
}
