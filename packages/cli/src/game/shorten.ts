/** More lines of one kind are not told. */
const MOST_LINES = 12

/** The first of many lines, and how many more there are. */
export function shorten(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more; --format json tells all`]
}
