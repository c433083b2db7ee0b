import type { Issue, PathKey, Report } from '#core/issue'
import { follow, type Located } from '#source/located'

/** What every scenario has; a section that stands there misspelt has been reported as such. */
export function checkSections(root: Located, issues: readonly Issue[], report: Report): void {
  for (const key of ['time', 'model']) {
    const isMisspelt = issues.some(({ path, nearest }) => path.length === 1 && nearest === key)
    if (isMisspelt || follow(root, [key])) continue
    const expected = 'a section of every scenario'
    report([key], { code: 'missing-key', message: `${key} is missing`, expected })
  }
}

/** Whether a whole section of the model could not be read, so that no name of it is known. */
export function lostSection(root: Located, removed: readonly (readonly PathKey[])[]): boolean {
  const harmless = ['name', 'about', 'time unit', 'loops']
  return removed.some(
    (path) =>
      path[0] === 'model' &&
      path.length <= 2 &&
      !harmless.includes(String(path[1])) &&
      follow(root, path)?.kind !== 'mapping',
  )
}
