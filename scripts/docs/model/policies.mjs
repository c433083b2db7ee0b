/** The policies and the outcomes of the flagship scenario, as tables. */
import { code, paragraphs, table } from '../markdown.mjs'

/** @import { Scenario, Player } from '../../../packages/engine/src/index.js' */

/** @param {Scenario} scenario */
export function policyTables({ players, grid }) {
  const start = (/** @type {number} */ step) => String(Number((grid.from + step * grid.step).toFixed(6)))
  return paragraphs(
    ...players.map((player) =>
      paragraphs(
        `### Policies of ${player.label}`,
        table(
          ['policy', 'what it does', 'levers'],
          player.policies.map(({ name, about, settings, rules }) => [
            code(name),
            about ?? '',
            [
              ...settings.map(
                ({ lever, value, startStep }) => `${code(`${lever} = ${value}`)} from ${start(startStep)}`,
              ),
              ...rules.map(
                ({ name: lever, course: { value, startStep }, text }) =>
                  `${code(`${lever} = ${value}`)} from ${start(startStep)}${text && `; ${code(text)}`}`,
              ),
            ].join('<br>'),
          ]),
        ),
        heldSentence(player),
      ),
    ),
  )
}

/** @param {Player} player */
function heldSentence({ label, default: held }) {
  return held === undefined ? '' : `${label} is held at ${code(held)} unless a run asks for another policy.`
}

/** @param {Scenario} scenario */
export function outcomeTable({ outcomes }) {
  return table(
    ['outcome', 'equation', 'unit', 'meaning', 'better'],
    outcomes.map(({ name, text, unitText, meaning, better }) => [
      name,
      code(text),
      unitText,
      meaning ?? '',
      [...better].map(([player, direction]) => `${player}: ${direction}`).join('<br>'),
    ]),
  )
}
