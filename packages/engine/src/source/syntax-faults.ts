import type { Issue } from '#core/issue'

/** What the YAML reader found wrong, and where: characters from `pos[0]` to before `pos[1]`. */
export interface Fault {
  readonly code: string
  readonly message: string
  readonly pos: readonly [number, number]
}

/** Faults of one value, which leave the structure of a file as it is. */
const localFaults = new Set(['BAD_DQ_ESCAPE', 'BAD_SCALAR_START', 'TAG_RESOLVE_FAILED', 'TAG', 'DIRECTIVE'])

/**
 * What keeps a file from being read, one fault a line. When its structure is broken, the first fault alone:
 * the others tell of what the reader made of the rest.
 */
export function syntaxFaults(all: readonly Fault[], text: string, file: string): Issue[] {
  const faults = [...all].sort((a, b) => a.pos[0] - b.pos[0])
  const isLocal = faults.every(({ code }) => localFaults.has(code))
  const lastOfLine = (pos: number) => text.lastIndexOf('\n', pos - 1)
  return faults
    .filter(({ pos }, i) => i === 0 || (isLocal && lastOfLine(pos[0]) > (faults[i - 1]?.pos[0] ?? 0)))
    .map(({ message, pos }) => {
      const [start = 0, end = 0] = pos.map((place) => Math.min(place, text.length))
      return {
        code: 'syntax',
        message: `cannot read the YAML: ${message}`,
        path: [],
        span: { file, start, end },
      }
    })
}
