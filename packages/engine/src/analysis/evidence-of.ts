import { evidenceCodes, type EvidenceCode } from '#model/schema'

/**
 * How well a number is known, as the model says; else as its source does, in words of older models: `judgement: …`,
 * or codes in brackets, of which the weakest counts. Undefined where neither says it: who made a model up has looked
 * nothing up, and nobody but its author can say how well a number is known.
 */
export function evidenceOf({
  evidence,
  source,
}: {
  readonly evidence?: EvidenceCode | undefined
  readonly source?: string | undefined
}): EvidenceCode | undefined {
  if (evidence) return evidence
  if (!source) return undefined
  if (/^(judgement|form)\b/i.test(source)) return 'J'
  const brackets = [...source.matchAll(/\(([^)]*)\)/g)].flatMap(([, inside = '']) => inside.split(/[\s;,:]+/))
  const found = evidenceCodes.filter((code) => brackets.includes(code))
  return found.at(-1)
}
