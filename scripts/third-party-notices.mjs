/**
 * The licences of the libraries that a bundle carries inside itself, as one text.
 * A bundle drops the files beside the sources; what those files ask for is that they travel along.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'

/**
 * @param {readonly string[]} inputs the files of the bundle, relative to the project
 * @returns {Promise<string>} name, version, licence and licence text of each library, by name
 */
export async function thirdPartyNotices(inputs) {
  const folders = new Set(
    inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  )
  const notices = await Promise.all([...folders].map(noticeOf))
  return notices.sort().join(`\n${'-'.repeat(80)}\n\n`)
}

/** @param {string} folder of one library */
async function noticeOf(folder) {
  const path = join(projectRoot, folder)
  const { name, version, license } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8'))
  const files = (await readdir(path)).filter((file) => /^(licen[cs]e|notice)/i.test(file)).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(path, file), 'utf8')))
  return [`${name} ${version} (${license})`, '', ...texts.map((text) => `${text.trim()}\n`)].join('\n')
}
