import { readFileSync, statSync } from 'node:fs'
import { decodeUtf8 } from './decode-utf8.js'
import { UnreadableFile } from './unreadable-file.js'

/** The largest file that is read, in bytes; a scenario is a hundred times smaller. */
const LARGEST = 1_000_000

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'no file has so long a name',
  ERR_INVALID_ARG_VALUE: 'no file has such a name',
}

/**
 * The text of a file. Looks at its kind and size first, so that nothing large or endless is read.
 * @throws UnreadableFile saying why, in words for whoever named the file
 */
export function readTextFile(path: string): string {
  try {
    const kind = statSync(path)
    if (kind.isDirectory()) throw new UnreadableFile('it is a directory')
    if (!kind.isFile()) throw new UnreadableFile('it is a pipe or a device, not a file')
    if (kind.size > LARGEST) {
      const found = `${(kind.size / 1e6).toFixed(1)} MB`
      throw new UnreadableFile(`it is too large: ${found}, at most ${LARGEST / 1e6} MB`, 'too-large')
    }
    return decodeUtf8(readFileSync(path))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error) || error instanceof UnreadableFile) throw error
    throw new UnreadableFile(reasons[String(error.code)] ?? error.message)
  }
}
