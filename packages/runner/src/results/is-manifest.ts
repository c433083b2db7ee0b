import { MANIFEST_FORMAT, type Manifest } from './manifest.js'

/** Whether a value is a manifest: everything that is read from one is there, and of the right kind. */
export function isManifest(value: unknown): value is Manifest {
  if (!isMapping(value) || value['format'] !== MANIFEST_FORMAT) return false
  const { engine, model, scenario, study, policies, series, overrides, texts, files } = value
  return (
    typeof engine === 'string' &&
    typeof model === 'string' &&
    typeof scenario === 'string' &&
    isMapping(study) &&
    typeof study['complete'] === 'boolean' &&
    Array.isArray(policies) &&
    Array.isArray(series) &&
    isMapping(overrides) &&
    isMapping(overrides['parameters']) &&
    isMapping(texts) &&
    Object.values(texts).every((text) => isMapping(text) && typeof text['text'] === 'string') &&
    isMapping(files) &&
    Object.values(files).every((file) => isMapping(file) && typeof file['sha256'] === 'string')
  )
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
