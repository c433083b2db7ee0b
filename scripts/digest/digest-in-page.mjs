/** The digest of a study that a page in Chromium makes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPage } from '../docs/snippets/open-page.mjs'
import { bundleDigest } from './bundle-digest.mjs'

/** @import { DigestRequest } from './study-digest.mjs' */

/**
 * @param {DigestRequest} request
 * @param {string} chromium the program
 * @returns {Promise<string>}
 */
export async function digestInPage(request, chromium) {
  const folder = mkdtempSync(join(tmpdir(), 'erosion-digest-'))
  const page = `<!doctype html><pre id="result">nothing</pre><script type="module">
    import { digestHere } from './digest.js'
    const request = await (await fetch('request.yaml')).json()
    const show = (text) => (document.getElementById('result').textContent = text)
    await digestHere(request).then(show, (error) => show(String(error)))
  </script>`
  try {
    writeFileSync(join(folder, 'digest.js'), await bundleDigest('esm'))
    writeFileSync(join(folder, 'request.yaml'), JSON.stringify(request))
    writeFileSync(join(folder, 'page.html'), page)
    return await openPage(chromium, folder, 'page.html')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
