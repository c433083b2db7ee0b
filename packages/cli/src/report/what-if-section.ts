import type { Results } from '@erosion/runner'
import type { Register } from '../assumptions/register.js'
import { strongestFirst } from '../assumptions/strongest-first.js'
import { makeWhatIf } from '../what-if/make-what-if.js'
import { whatIfHtml } from '../what-if/what-if-html.js'
import type { Section } from './section.js'

/** Numbers to move and what comes of them, by the engine in the page; nothing where the scenario draws none. */
export function whatIfSection({ scenario, manifest }: Results, register: Register): readonly Section[] {
  const strongest = strongestFirst(register).shown.flatMap(({ sensitivity }) => sensitivity?.element ?? [])
  const whatIf = makeWhatIf(scenario, manifest.policies, strongest)
  if (whatIf.sliders.length === 0) return []
  return [
    {
      heading: 'What if',
      about:
        'A single run under each combination of policies, with every number in the middle but those that you move. It runs in this page, by the engine itself, and says what erosion run --deterministic --set does; behind each number stands how far it has moved. Futures, and what is drawn in them, are in the other parts.',
      html: whatIfHtml(whatIf),
      ...{ pictures: [], words: '' },
    },
  ]
}
