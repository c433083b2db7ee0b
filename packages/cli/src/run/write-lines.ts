/** How much text is written at once. */
const CHUNK = 1 << 16

/** Writes lines as they are made, many at a time, so that the text of long series never stands in memory whole. */
export function writeLines(lines: Iterable<string>, write: (text: string) => void): void {
  let chunk = ''
  for (const line of lines) {
    chunk += `${line}\n`
    if (chunk.length < CHUNK) continue
    write(chunk)
    chunk = ''
  }
  if (chunk !== '') write(chunk)
}
