/** A text without line breaks, for a line of its own. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
