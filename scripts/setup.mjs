/**
 * Everything between a fresh clone and a working `erosion`: installs the dependencies, builds the packages.
 * Needs Node and npm, nothing else. Each step is skipped when nothing that it reads has changed, so this can
 * stand before every command. Afterwards `node_modules/.bin/erosion` is the command line.
 */
import { buildPackages } from './build-packages.mjs'
import { endWithPlainMessage } from './end-with-plain-message.mjs'
import { installDependencies } from './install-dependencies.mjs'

await installDependencies()
  .then(() => buildPackages(), endWithPlainMessage)
  .catch(endWithPlainMessage)
