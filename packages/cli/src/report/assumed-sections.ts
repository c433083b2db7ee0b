import type { Register } from '../assumptions/register.js'
import { registerWriters } from '../assumptions/register-writers.js'
import { sensitivityFigure } from '../assumptions/sensitivity-figure.js'
import type { Section } from './section.js'

/** What an outcome of the headline hangs on, and all that is assumed. */
export function assumedSections(register: Register): readonly Section[] {
  const writtenOf = (one: typeof register) =>
    [...(registerWriters['text']?.(one, undefined) ?? [])].join('\n')
  const hangs =
    'Rank correlation of what was drawn with the outcome, strongest first, under the policies that it names.'
  const all =
    'Every parameter with its range, its evidence and its source, and what policies, noise and events take for granted.'
  return [
    ...(register.study
      ? [
          {
            heading: 'What it hangs on',
            about: hangs,
            pictures: [sensitivityFigure(register)],
            words: writtenOf(register),
          },
        ]
      : []),
    {
      ...{ heading: 'What is assumed', about: all, pictures: [] },
      words: writtenOf({ ...register, outcome: undefined, study: undefined }),
    },
  ]
}
