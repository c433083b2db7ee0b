import { expect, it } from 'vitest'
import { ScenarioError, type Issue } from './issue.js'

it('a ScenarioError says every issue and carries it', () => {
  const issues: Issue[] = [
    { code: 'syntax', message: 'one', path: [] },
    { code: 'wrong-unit', message: 'two', path: ['stocks'] },
  ]
  const error = new ScenarioError(issues)
  expect(error).toBeInstanceOf(Error)
  expect(error.name).toBe('ScenarioError')
  expect(error.message).toBe('one\ntwo')
  expect(error.issues).toBe(issues)
})
