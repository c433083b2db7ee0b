import { expect, it } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { engineVersion } from './version.js'

it('is that of the package', () => {
  expect(engineVersion).toBe(packageJson.version)
})
