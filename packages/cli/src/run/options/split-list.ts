/** The parts of a list: commas inside brackets belong to a part, as in `a, share[russia, kazakhstan]`. */
export function splitList(text: string): readonly string[] {
  let depth = 0
  const parts = ['']
  for (const character of text) {
    if (character === '[') depth++
    if (character === ']') depth--
    if (character === ',' && depth <= 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.map((part) => part.trim())
}
