/** A name with what stands in its brackets, such as the key `share[patron, state]` of a section. */
export interface Key {
  readonly name: string
  readonly subscripts: readonly string[]
}

const pattern = /^\s*([A-Za-z][A-Za-z0-9_]*)\s*(?:\[([^[\]]*)\])?\s*$/

/** Takes `name` or `name[a, b]` apart; undefined when the text is neither. */
export function readKey(text: string): Key | undefined {
  const match = pattern.exec(text)
  if (!match?.[1]) return undefined
  const inside = match[2]
  if (inside === undefined) return { name: match[1], subscripts: [] }
  const subscripts = inside.split(',').map((subscript) => subscript.trim())
  return subscripts.every((subscript) => subscript !== '') ? { name: match[1], subscripts } : undefined
}
