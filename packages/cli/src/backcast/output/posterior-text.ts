import { posteriorSections, type BackcastResult, type ValidationSource } from '@erosion/engine'

/** A scenario file with what a backcast taught and how it scored, for other scenarios to extend. */
export function posteriorText(
  result: BackcastResult,
  validation: ValidationSource | undefined,
  file: string,
): string {
  const { backcast, calibration } = result
  const { uncertainties, correlations } = posteriorSections(calibration, backcast.carry)
  const worth = calibration.effectiveSize.toFixed(0)
  return [
    `# Written by \`erosion backcast ${file} --posterior\`: do not edit, run it again.`,
    `# Learnt from ${calibration.observations} observations up to ${backcast.until}; draws worth ${worth} independent ones.`,
    ...section('uncertainties', uncertainties),
    ...(correlations.length > 0
      ? ['correlations:', ...correlations.map((one) => `  - ${flow({ ...one })}`)]
      : []),
    ...(validation ? section('validation', { ...validation }) : []),
    '',
  ].join('\n')
}

function section(name: string, entries: Readonly<Record<string, unknown>>, indent = ''): readonly string[] {
  return [
    `${indent}${name}:`,
    ...Object.entries(entries).flatMap(([key, value]) =>
      isDeep(value) ? section(key, value, `${indent}  `) : [`${indent}  ${key}: ${flow(value)}`],
    ),
  ]
}

/** A section within a section: a mapping that stands on lines of its own. */
function isDeep(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'years')
}

/** A value as YAML on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value === 'string') return value.includes("'") ? JSON.stringify(value) : `'${value}'`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${flow(inner)}`)
    .join(', ')} }`
}
