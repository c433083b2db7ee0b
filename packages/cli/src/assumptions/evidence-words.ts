import type { EvidenceCount } from '@erosion/engine'

/** Codes of evidence by what they come to. */
const kinds = [
  { words: 'found or estimated', codes: ['F', 'Fd', 'E'] },
  { words: 'from memory', codes: ['M'] },
  { words: 'judged', codes: ['J'] },
  { words: 'not classed', codes: ['none'] },
] as const

/** On what evidence parameters stand: `80 parameters: 40 found or estimated (12 F, 24 Fd, 4 E), 25 from memory (M)`. */
export function evidenceWords({ parameters, codes }: EvidenceCount): string {
  const counts = kinds.flatMap((kind) => {
    const present = kind.codes.flatMap((code) => {
      const count = codes[code] ?? 0
      return count === 0 ? [] : [{ code, count }]
    })
    const sum = present.reduce((total, { count }) => total + count, 0)
    const named = kind.codes.length > 1 ? present.map(({ code, count }) => `${count} ${code}`) : kind.codes
    const letters = kind.words === 'not classed' ? '' : ` (${named.join(', ')})`
    return sum === 0 ? [] : [`${sum} ${kind.words}${letters}`]
  })
  const head = parameters === 1 ? '1 parameter' : `${parameters} parameters`
  return counts.length === 0 ? head : `${head}: ${counts.join(', ')}`
}
