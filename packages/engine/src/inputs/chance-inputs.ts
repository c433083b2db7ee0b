import type { Scenario } from '#scenario/scenario'
import type { Input } from './input.js'

/** What a scenario says of what is drawn, and how. */
export function chanceInputs({
  uncertainties,
  correlations,
  noise,
  events,
  study,
}: Scenario): readonly Input[] {
  return [
    ...uncertainties.map(({ name, text }): Input => ({ section: 'uncertainty', name, value: text })),
    ...(correlations?.texts ?? []).map((text): Input => {
      const [name = '', value = ''] = text.split(': ')
      return { section: 'correlation', name, value: Number(value) }
    }),
    ...noise.map(({ name, text }): Input => ({ section: 'noise', name, value: text })),
    ...events.map(({ name, text }): Input => ({ section: 'event', name, value: text })),
    { section: 'study', name: 'runs', value: study.runs },
    { section: 'study', name: 'design', value: study.design },
    { section: 'study', name: 'seed', value: study.seed },
  ]
}
