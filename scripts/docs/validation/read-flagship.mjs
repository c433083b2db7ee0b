/** The flagship as the tables of the validation page run it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../project-root.mjs'

/** @import { EngineSource } from '../engine-source.mjs' */

/** What runs of the page have in common: nobody does anything. */
export const quiet = { russia: 'watch', us: 'neglect', china: 'steady', five: 'multi-vector' }

export const states = /** @type {const} */ ([
  'kazakhstan',
  'uzbekistan',
  'kyrgyzstan',
  'tajikistan',
  'turkmenistan',
])

/** @param {string} name */
export const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1)

/**
 * @param {EngineSource} engine
 * @param {string} [changes] as YAML
 * @returns {ReturnType<EngineSource['readScenario']>['scenario'] & {}} throws what is wrong with it
 */
export function readFlagship({ readScenario, renderIssues }, changes = 'time: { step: 1/4, save: 1 }\n') {
  const load = (/** @type {string} */ path) => readFileSync(join(projectRoot, path), 'utf8')
  const source = `extends: test/flagship/bare.yaml\n${changes}`
  const { scenario, issues, texts } = readScenario(source, { path: 'validation.yaml', load })
  if (!scenario) throw new Error(renderIssues(issues, texts))
  return scenario
}
