/** Matches a word, but not inside a longer one. */
export function wordPattern(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return /^\w/.test(text) ? new RegExp(`(?<![\\w.])${escaped}(?!\\w)`, 'g') : new RegExp(escaped, 'g')
}
