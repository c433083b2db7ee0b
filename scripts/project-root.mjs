/** The folder of the whole repository: every script works from here, whatever folder it is called from. */
import { fileURLToPath } from 'node:url'

export const projectRoot = fileURLToPath(new URL('..', import.meta.url))
