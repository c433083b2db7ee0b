/** Makes docs/validation.md: how the flagship was tested, with every figure taken from a run. */
import { backcastFiles, backcastReport } from './backcast-files.mjs'
import { fillTemplate } from './fill-template.mjs'
import { channelTable } from './validation/channel-table.mjs'
import { influenceTable } from './validation/influence-table.mjs'
import { readFlagship } from './validation/read-flagship.mjs'
import { slopeTable } from './validation/slope-table.mjs'
import { learnt, scoreRows, seriesOf } from './validation/scores.mjs'

/** @import { EngineSource } from './engine-source.mjs' */

/**
 * @param {EngineSource} engine
 * @returns {Promise<string>}
 */
export async function validationPage(engine) {
  const [fit, heldOut] = [backcastFiles().fit, backcastFiles().heldOut].map((text) => JSON.parse(text))
  const early = backcastReport('scenarios/backcast-2010-early.yaml', 'data/trade_shares.csv')
  return fillTemplate('validation.md', {
    ...learnt(fit),
    earlyWorse: seriesOf(early, false),
    endBetter: seriesOf(heldOut, true),
    tests: scoreRows({ fit, early, heldOut }),
    channels: channelTable(engine, readFlagship(engine)),
    slopes: await slopeTable(engine),
    influence: influenceTable(engine, readFlagship(engine)),
  })
}
