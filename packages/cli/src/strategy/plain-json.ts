import { exactJson, type Json } from '../run/output/exact-json.js'

/** Plain data as JSON with exact numbers; what is undefined or no finite number is left out or null. */
export function plainJson(value: unknown): string {
  return exactJson(JSON.parse(JSON.stringify(value)) as Json)
}
