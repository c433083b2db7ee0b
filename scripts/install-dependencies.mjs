/**
 * Installs the packages that the lockfile names, with the pnpm version that package.json names.
 * The machine needs Node and npm only: npx brings pnpm. Does nothing when nothing changed since the last time.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { projectRoot } from './project-root.mjs'
import { runCommand } from './run-command.mjs'
import { isStamped, stamp, unstamp } from './stamp.mjs'

/** @returns {Promise<void>} rejects with a plain message when the installation fails */
export async function installDependencies() {
  const folders = [
    '.',
    ...readdirSync(join(projectRoot, 'packages')).map((name) => `packages/${name}`),
  ].filter((folder) => existsSync(join(projectRoot, folder, 'package.json')))
  const wanted = fingerprint(
    ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', ...folders.map((folder) => `${folder}/package.json`)],
    [process.platform, process.arch],
  )
  if (isStamped('install', wanted) && folders.every(hasItsModules)) return

  process.stderr.write('setup: installing dependencies (about 240 MB; a minute or two, once)\n')
  unstamp('install')
  const { code, output } = await runPnpm([
    'install',
    '--frozen-lockfile',
    '--config.confirmModulesPurge=false',
  ])
  if (code !== 0) {
    const advice = `After a change of dependencies, bring the lockfile in step: npx --yes ${packageManager()} install`
    throw new Error(`${output.trim()}\n\nsetup: the dependencies could not be installed. ${advice}`)
  }
  stamp('install', wanted)
}

/**
 * @param {string} folder a package, relative to the project
 * @returns {boolean} whether node_modules stands where its dependencies need one
 */
function hasItsModules(folder) {
  const { dependencies, devDependencies } = readManifest(folder)
  const count = Object.keys({ ...dependencies, ...devDependencies }).length
  return count === 0 || existsSync(join(projectRoot, folder, 'node_modules'))
}

/** @param {string} folder */
const readManifest = (folder) => JSON.parse(readFileSync(join(projectRoot, folder, 'package.json'), 'utf8'))

/** @returns {string} the package manager and its version, as package.json pins them: `pnpm@1.2.3` */
function packageManager() {
  return readManifest('.').packageManager
}

/** @param {readonly string[]} args */
function runPnpm(args) {
  const npx = ['--yes', packageManager(), ...args]
  // On Windows npx is a batch file, which Node starts only through a shell.
  return process.platform === 'win32'
    ? runCommand('cmd.exe', ['/d', '/s', '/c', 'npx', ...npx])
    : runCommand('npx', npx)
}
