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
  // The eight channels; integration and security share a box.
  link('trade bottom -16 -> dependence top 54', '+', [30, 60], 1, 'line_share channel_dependence'),
  link('transit left -8 -> dependence right 74', '+', [60, 50], 1, 'route channel_dependence'),
  link('capital top 20 -> dependence bottom -54', '+', [40, 40], 1, 'capital channel_dependence'),
  link('payments bottom 46 -> dependence top -52', '+', [60, 60], 1, 'settlement channel_dependence'),
  link('labour top 0 -> dependence bottom 22', '+', [40, 40], 1, 'labour_share channel_dependence'),
  link('energy left 8 -> dependence right -78', '+', [50, 50], -1, 'russian_gas channel_dependence'),
  link('integration right 0 -> dependence left 0', '+', [20, 20], -1, 'integration channel_dependence'),

  // Moscow.
  link(
    'dependence left -78 -> effort bottom 22',
    '−',
    [90, 110],
    1,
    'state_retention perceived_retention effort',
  ),
  link('effort bottom -22 -> offers top -10', '+', [60, 60], 1, 'effort extra_offer'),
  link('effort left 0 -> coercion left 0', '+', [78, 54], 1, 'effort threat'),
  link('offers right 0 -> integration left 0', '+', [10, 10], -1, 'effort integration'),
  link('offers top 36 -> payments bottom -36', '+', [90, 60], 1, 'effort settlement_pull settlement'),
  link(
    'offers bottom 40 -> capital left -12',
    '+',
    [90, 90],
    -1,
    'extra_offer pipeline construction capital',
  ),
  link('offers bottom 62 -> trust top -26', '−', [190, 120], -1, 'effort trust'),
  link('coercion right -8 -> integration bottom 0', '+', [150, 260], 1, 'threat integration'),
  link('coercion right 0 -> trust left 0', '−', [60, 60], -1, 'threat coercion trust'),

  // The five states: trust and acceptance.
  link(
    'dependence left 78 -> acceptance top 30',
    '−',
    [110, 60],
    1,
    'dependence dependence_share acceptance',
  ),
  link('acceptance top -24 -> offers bottom -30', '+', [60, 60], 1, 'acceptance pipeline'),
  link('trust left -14 -> acceptance bottom 10', '+', [120, 70], -1, 'trust acceptance'),
  link('trust right 0 -> cost left 0', '−', [80, 80], -1, 'trust trust_lost route_cost'),
  link('transit bottom 46 -> cost top 46', '+', [40, 40], -1, 'route corridor_flow corridor_cost route_cost'),
  link('cost top -46 -> transit bottom -46', '−', [40, 40], -1, 'route_cost route_pull route'),
  link('trade bottom -46 -> payments right 4', '+', [34, 70], 1, 'share settlement_pull settlement'),
  link('payments top 44 -> trade left -10', '+', [44, 70], -1, 'settlement trade_cost pull line_share'),

  // Influence and the rivals.
  link(
    'dependence right 0 -> influence left 0',
    '+',
    [20, 20],
    -1,
    'channel_dependence influence_capacity influence',
  ),
  link('influence right 0 -> rival-acceptance left 0', '−', [14, 14], -1, 'influence acceptance'),
  link(
    'rival-acceptance right 0 -> rival-capital left 0',
    '+',
    [12, 12],
    -1,
    'acceptance pipeline construction capital',
  ),
  link('rival-capital top -50 -> dependence right -50', '−', [110, 150], 1, 'capital channel_dependence'),
  link('rival-capital bottom 0 -> corridors top 20', '+', [50, 50], -1, 'construction corridor_capacity'),
  link(
    'corridors left 0 -> transit right 0',
    '−',
    [30, 30],
    1,
    'corridor_capacity corridor_cost route_cost route_pull route',
  ),
  link(
    'attention bottom 0 -> rival-capital top 0',
    '+',
    [70, 70],
    1,
    'effort extra_offer pipeline construction capital',
  ),
  link('attention top 0 -> payments top -10', '−', [70, 100], -1, 'effort settlement_pull settlement'),
]
