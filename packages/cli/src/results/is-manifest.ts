import { MANIFEST_FORMAT, type Manifest } from './manifest.js'

/** Whether a value is a manifest: everything that is read from one is there, and of the right kind. */
export function isManifest(value: unknown): value is Manifest {
  if (!isMapping(value) || value['format'] !== MANIFEST_FORMAT) return false
  const { engine, scenario, study, policies, overrides, texts, files } = value
  return (
    typeof engine === 'string' &&
    typeof scenario === 'string' &&
    isMapping(study) &&
    Array.isArray(policies) &&
    isMapping(overrides) &&
    isMapping(overrides['parameters']) &&
    isMapping(texts) &&
    Object.values(texts).every((text) => isMapping(text) && typeof text['text'] === 'string') &&
    isMapping(files)
  )
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
