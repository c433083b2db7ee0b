import { heatMap, namesIn, toNumber } from '@erosion/engine'
import { oneLine } from '../run/output/one-line.js'
import { intervalTexts } from '../strategy/number-text.js'
import { futuresText } from '../strategy/study-lines.js'
import type { PlayedGame } from './played-game.js'

/** Payoffs of a game, the first player's strategies down and those of all others across, with its equilibria framed. */
export function* gamePicture({ game, analysis, study }: PlayedGame): Generator<string> {
  const { players, payoffs } = game
  const [first] = players
  const rows = first?.strategies ?? []
  const others = players.slice(1)
  const width = others.reduce((count, { strategies }) => count * strategies.length, 1)
  const columns = Array.from({ length: width }, (_, column) => namesIn(others, column).join(' / '))
  const values = (payoffs[0] ?? []).map(toNumber)
  const [least, most] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]
  const texts = payoffs.map((own, player) =>
    intervalTexts(
      study?.played.payoffs[player] ?? own.map((one) => ({ mean: toNumber(one), low: null, high: null })),
    ),
  )
  const names = players.map(({ name }) => name)
  yield heatMap({
    title: `Payoffs of ${names.join(' and ')}`,
    about: [oneLine(game.title)].filter((title) => title !== ''),
    rowsAre: first?.name ?? '',
    columnsAre: names.slice(1).join(' / '),
    rows,
    columns: others.length > 0 ? columns : [first?.name ?? ''],
    cells: rows.map((_, i) =>
      columns.map((__, j) => {
        const profile = i * width + j
        return {
          shade: most > least ? ((values[profile] ?? NaN) - least) / (most - least) : 0.5,
          text: texts.map((own) => own[profile]?.value ?? '').join('; '),
          isBest: analysis.pure.includes(profile),
        }
      }),
    ),
    notes: [
      `In each cell, in this order: ${names.map((name, player) => name + unitOf(player, { game, analysis, study })).join('; ')}. Darker is better for ${first?.name ?? ''}.`,
      analysis.pure.length > 0
        ? 'A frame and bold numbers mark an equilibrium in pure strategies.'
        : 'There is no equilibrium in pure strategies.',
      ...(study
        ? [`Means over ${futuresText(study.results)}; ${errorWords({ game, analysis, study })}`]
        : []),
    ],
  }).trimEnd()
}

function unitOf(player: number, { study }: PlayedGame): string {
  const unit = study?.played.parties[player]?.unitText ?? '1'
  return unit === '1' ? '' : ` (${unit})`
}

/** How well the means are known, at the worst. */
function errorWords({ game, study }: PlayedGame): string {
  const halves = game.players.map((_, player) =>
    (study?.played.payoffs[player] ?? []).reduce(
      (widest, { low, high }) =>
        low === null || high === null ? widest : Math.max(widest, (high - low) / 2),
      0,
    ),
  )
  return `intervals of 95 % reach up to ± ${halves.map((half) => Number(half.toPrecision(2))).join(' and ± ')}.`
}
