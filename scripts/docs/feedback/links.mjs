/**
 * The arrows of the picture: which box moves which, in what direction, and where the arrow leaves and arrives.
 * `through` names the variables of the model along the way; each is read by the next, which a test checks.
 */

/**
 * @typedef {readonly ['left' | 'right' | 'top' | 'bottom', number]} Anchor a side of a box, and how far off its middle
 */

/**
 * @typedef {object} Link
 * @property {string} from
 * @property {string} to
 * @property {'+' | '−'} sign whether the second moves with the first or against it
 * @property {Anchor} out where it leaves
 * @property {Anchor} into where it arrives
 * @property {readonly [number, number]} pull how far it goes straight at either end before it bends
 * @property {1 | -1} side of the arrow on which its sign stands
 * @property {readonly string[]} through
 * @property {boolean} isLate whether time passes before the effect is noticed
 */

/**
 * @param {string} ends `box side shift -> box side shift`
 * @param {Link['sign']} sign
 * @param {Link['pull']} pull
 * @param {Link['side']} side
 * @param {string} through variables, separated by blanks
 * @returns {Link}
 */
function link(ends, sign, pull, side, through) {
  const [from, to] = ends.split(' -> ').map(readEnd)
  if (from === undefined || to === undefined) throw new RangeError(`an arrow has two ends: ${ends}`)
  const names = through.split(' ')
  // What is perceived is perceived late.
  const isLate = names.some((name) => name.startsWith('perceived'))
  return {
    from: from.box,
    to: to.box,
    sign,
    out: from.anchor,
    into: to.anchor,
    pull,
    side,
    through: names,
    isLate,
  }
}

/** @param {string} end */
function readEnd(end) {
  const [box = '', side = '', shift = ''] = end.split(' ')
  return { box, anchor: /** @type {Anchor} */ (/** @type {unknown} */ ([side, Number(shift)])) }
}

/** @type {readonly Link[]} */
export const links = [
  // The seven channels.
  link('trade bottom -16 -> dependence top 54', '+', [30, 60], 1, 'share trade_dependence'),
  link('transit left -8 -> dependence right 74', '+', [60, 50], 1, 'route transit_dependence'),
  link(
    'capital top 20 -> dependence bottom -54',
    '+',
    [40, 40],
    1,
    'capital total_capital capital_dependence',
  ),
  link('payments bottom 46 -> dependence top -52', '+', [60, 60], 1, 'settlement payment_dependence'),
  link('labour top 0 -> dependence bottom 22', '+', [40, 40], 1, 'labour_share labour_dependence'),
  link('minerals left 8 -> dependence right -78', '+', [50, 50], -1, 'offtake minerals_dependence'),
  link('integration right 0 -> dependence left 0', '+', [20, 20], -1, 'integration institutional_dependence'),

  // Moscow.
  link('dependence left -78 -> effort bottom 22', '−', [90, 110], 1, 'retention perceived_retention effort'),
  link('effort bottom -22 -> offers top -10', '+', [60, 60], 1, 'effort offer'),
  link('effort left 0 -> coercion left 0', '+', [78, 54], 1, 'effort coercion'),
  link('offers right 0 -> integration left 0', '+', [10, 10], -1, 'effort integration_target integration'),
  link('offers top 36 -> payments bottom -36', '+', [90, 60], 1, 'effort settlement_pull settlement'),
  link(
    'offers bottom 40 -> capital left -12',
    '+',
    [90, 90],
    -1,
    'offer pipeline construction completion capital',
  ),
  link(
    'coercion right -8 -> integration bottom 0',
    '+',
    [150, 260],
    1,
    'coercion integration_target integration',
  ),
  link('coercion right 0 -> trust left 0', '−', [60, 60], -1, 'coercion trust'),

  // The five states: trust and acceptance.
  link(
    'dependence left 78 -> acceptance top 30',
    '−',
    [110, 60],
    1,
    'dependence dependence_share acceptance',
  ),
  link('acceptance top -24 -> offers bottom -30', '+', [60, 60], 1, 'acceptance pipeline'),
  link('capital bottom 0 -> trust top -20', '+', [50, 50], -1, 'completion delivered_investment trust'),
  link('trust left -14 -> acceptance bottom 10', '+', [120, 70], -1, 'trust acceptance'),
  link('trust top 26 -> labour bottom -14', '+', [40, 40], 1, 'trust trust_lost labour_target labour_share'),
  link('trust right 0 -> cost left 0', '−', [80, 80], -1, 'trust trust_lost route_cost'),
  link('transit bottom 46 -> cost top 46', '+', [40, 40], -1, 'route corridor_flow corridor_cost route_cost'),
  link('cost top -46 -> transit bottom -46', '−', [40, 40], -1, 'route_cost route_pull route'),
  link('trade bottom -46 -> payments right 4', '+', [34, 70], 1, 'share settlement_pull settlement'),
  link(
    'payments top 44 -> trade left -10',
    '+',
    [44, 70],
    -1,
    'settlement payment_reach trade_cost pull share',
  ),

  // Influence and the rivals.
  link('dependence right 0 -> influence left 0', '+', [20, 20], -1, 'dependence influence'),
  link('influence right 0 -> rival-acceptance left 0', '−', [14, 14], -1, 'influence pressure acceptance'),
  link(
    'rival-acceptance right 0 -> rival-capital left 0',
    '+',
    [12, 12],
    -1,
    'acceptance pipeline construction completion capital',
  ),
  link('rival-capital top -50 -> trade right 0', '−', [150, 150], -1, 'capital total_capital pull share'),
  link('rival-capital top -64 -> minerals right 0', '−', [80, 80], 1, 'capital staked_output offtake'),
  link('rival-capital bottom 0 -> corridors top 20', '+', [50, 50], -1, 'completion corridor_capacity'),
  link(
    'corridors left 0 -> transit right 0',
    '−',
    [30, 30],
    1,
    'corridor_capacity corridor_cost route_cost route_pull route',
  ),
  link(
    'rival-capital top 30 -> attention bottom 30',
    '+',
    [70, 70],
    1,
    'capital us_mining_capital attention effort',
  ),
  link(
    'attention bottom -26 -> rival-capital top -26',
    '+',
    [70, 70],
    1,
    'effort offer pipeline construction completion capital',
  ),
  link('attention top 0 -> payments top -10', '−', [70, 100], -1, 'effort settlement_pull settlement'),
]
