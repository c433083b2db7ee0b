import { join } from 'node:path'
import { LOCK, lockFolder } from '../folder/lock-folder.js'
import { ResultsError } from './results-error.js'

/**
 * Takes a folder of results for this process alone.
 * @param place its path, and how the user calls it
 * @returns lets others have it
 * @throws ResultsError when another process has it
 */
export function holdFolder({ name, folder }: { readonly name: string; readonly folder: string }): () => void {
  const locking = lockFolder(folder)
  if ('release' in locking) return locking.release
  const words = `${name} is being filled by ${locking.holder}: wait for its end, or name another folder.`
  throw new ResultsError(`${words}\nIf it is gone for certain, delete ${join(name, LOCK)}.`)
}
