import type { Issue } from '#core/issue'

/** Issues by file, then by their place in it. */
export function inReadingOrder(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort((a, b) => {
    const [fileA, fileB] = [a.span?.file ?? '', b.span?.file ?? '']
    if (fileA !== fileB) return fileA < fileB ? -1 : 1
    return (a.span?.start ?? 0) - (b.span?.start ?? 0)
  })
}
