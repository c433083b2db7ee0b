/** Opens a page of a folder in a headless browser, served from this machine, and reads what it shows. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'

const types = /** @type {Readonly<Record<string, string>>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.yaml': 'text/plain; charset=utf-8',
})

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--virtual-time-budget=20000',
]

/**
 * @param {string} chromium the program
 * @param {string} folder what is served
 * @param {string} name the page in it
 * @returns {Promise<string>} the text of the element `result`
 */
export async function openPage(chromium, folder, name) {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://here').pathname)
    try {
      const body = readFileSync(join(folder, path))
      response
        .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
        .end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  try {
    return resultOf(await dumpDom(chromium, `http://127.0.0.1:${port}/${name}`))
  } finally {
    server.close()
  }
}

/**
 * @param {string} chromium
 * @param {string} url
 * @returns {Promise<string>} the page as HTML, once its scripts have run
 */
function dumpDom(chromium, url) {
  const profile = mkdtempSync(join(tmpdir(), 'erosion-page-'))
  const args = [...quiet, `--user-data-dir=${profile}`, '--dump-dom', url]
  return new Promise((resolve, reject) => {
    execFile(chromium, args, { timeout: 60_000 }, (error, stdout, stderr) => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
      if (error) reject(new Error(`${error.message}\n${stderr}`))
      else resolve(stdout)
    })
  })
}

/** @param {string} dom */
function resultOf(dom) {
  const inside = /id="result"[^>]*>([^]*?)<\//.exec(dom)?.[1]
  if (inside === undefined) throw new Error(`the page has no element with the id "result":\n${dom}`)
  return inside.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim()
}
