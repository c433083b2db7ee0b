/**
 * `npm run build`: builds every package anew, changed or not.
 * (`npm run setup` builds only what changed.)
 */
import { buildPackages } from './build-packages.mjs'
import { endWithPlainMessage } from './end-with-plain-message.mjs'

await buildPackages({ all: true }).catch(endWithPlainMessage)
