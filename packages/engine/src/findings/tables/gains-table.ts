import type { Scenario } from '#scenario/scenario'
import { changeIn, intervalIn, type ClaimResults } from '../claim-results.js'
import type { FindingTable } from '../finding.js'
import type { GainsQuestion } from '../question.js'

/** The rest of the world is no power. */
const NO_POWER = 'row'

/** Changes below this, a two-hundredth of a point, would show as 0. */
const SHOWN = 0.00005

/** Outcomes of the dependence of the region on each power in each channel, by name. */
export function gainsOutcomes({ model }: Pick<Scenario, 'model'>): Readonly<Record<string, string>> {
  const outcomes = powersOf(model).flatMap((power) =>
    channelsOf(model).map((channel): [string, string] => [
      nameOf(power, channel),
      `at(channel_weight[${channel}] / sum(channel, channel_weight[channel]) * sum(state, state_weight[state] * channel_dependence[${channel}, ${power}, state]), 2040)`,
    ]),
  )
  return Object.fromEntries(outcomes)
}

const nameOf = (power: string, channel: string) => `dependence on ${power} in ${channel} at 2040`
const powersOf = (model: Scenario['model']) =>
  (model.dimensions.get('patron')?.elements ?? []).filter((patron) => patron !== NO_POWER)
const channelsOf = (model: Scenario['model']) => model.dimensions.get('channel')?.elements ?? []

/** For each change, what it does to dependence on each power, channel by channel. */
export function gainsTables({ changes }: GainsQuestion, study: ClaimResults): readonly FindingTable[] {
  const { model } = study.scenario
  const [powers, channels] = [powersOf(model), channelsOf(model)]
  return changes.map((change): FindingTable => {
    const columns = powers.map((power) =>
      channels.map((channel) => changeIn(study, change, nameOf(power, channel))),
    )
    const rows = channels.map((name, channel) => ({
      name,
      means: columns.map((own) => intervalIn(study, own[channel] ?? new Float64Array()).mean),
    }))
    const shown = rows.filter(({ means }) => means.some((mean) => Math.abs(mean ?? 0) >= SHOWN))
    const totals = columns.map((own) =>
      intervalIn(
        study,
        (own[0] ?? new Float64Array()).map((_, run) => own.reduce((sum, one) => sum + (one[run] ?? NaN), 0)),
      ),
    )
    return {
      about: `${change.words}: dependence of the region on each power at 2040, from 0 to 1 and so in points:`,
      heading: 'channel',
      columns: powers,
      rows: [
        ...shown.map(({ name, means }) => ({
          name,
          cells: means.map((mean) => ({ mean, low: null, high: null, as: 'points' }) as const),
        })),
        { name: 'all channels', cells: totals.map((total) => ({ ...total, as: 'points' }) as const) },
      ],
      notes: [],
    }
  })
}
