/**
 * What engine sources may not say, for ESLint: whatever lets a result depend on the machine, the JavaScript
 * engine, the moment, the place or the page. The same scenario gives the same bytes everywhere, or it is a bug.
 */

/** Members of Math whose result the language standard fixes to the last bit, and which both kernels share. */
const exactMath = ['abs', 'floor', 'ceil', 'sqrt', 'min', 'max', 'sign', 'trunc', 'clz32', 'imul']

/** Exact too, but with a reason of its own to stay out. */
const mathWithItsOwnReason = {
  random: 'Every draw comes from a named stream, so that a run can be repeated: use #random.',
  round:
    'Math.round sends 2.5 to 3, WebAssembly sends it to 2: say which is meant, with Math.floor(x + 0.5) or a named function.',
}

/** @param {string} name member of Math */
const reasonAgainst = (name) =>
  mathWithItsOwnReason[/** @type {keyof typeof mathWithItsOwnReason} */ (name)] ??
  `Each JavaScript engine has its own ${name}: results would differ between machines; use #elementary/${name}.`

/** Options of `no-restricted-properties`. */
export const impureProperties = [
  ...Object.getOwnPropertyNames(Math)
    .filter(
      (name) => typeof Math[/** @type {keyof Math} */ (name)] === 'function' && !exactMath.includes(name),
    )
    .map((name) => ({ object: 'Math', property: name, message: reasonAgainst(name) })),
  ...['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase'].map((property) => ({
    property,
    message: "The answer depends on the reader's country: compare code units, print digits.",
  })),
]

const reasonsAgainstGlobals = {
  'The engine knows no moment: time is a step count, and stamps belong to the caller.': [
    'Date',
    'performance',
  ],
  'Nothing waits or happens later inside the engine: it computes and returns.': [
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'requestAnimationFrame',
  ],
  'The engine speaks through what it returns: issues, statuses, results.': ['console', 'alert'],
  'The engine runs in Node, in a worker and in a page: what it needs comes as an argument.': [
    'process',
    'Buffer',
    'require',
    'module',
    'globalThis',
    'global',
    'window',
    'self',
    'document',
    'navigator',
    'localStorage',
  ],
  'The engine reads nothing by itself: text and bytes come as arguments.': [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
  ],
  'Every draw comes from a named stream, so that a run can be repeated: use #random.': ['crypto'],
  "The answer depends on the reader's country and on the machine's tables: compare code units, print digits.":
    ['Intl'],
  'When memory is given back differs from run to run.': ['WeakRef', 'FinalizationRegistry'],
}

/** Options of `no-restricted-globals`. */
export const impureGlobals = Object.entries(reasonsAgainstGlobals).flatMap(([message, names]) =>
  names.map((name) => ({ name, message })),
)

/** Options of `no-restricted-syntax`. */
export const impureSyntax = [
  {
    selector: ":matches(BinaryExpression[operator='**'], AssignmentExpression[operator='**='])",
    message:
      'Each JavaScript engine has its own power: results would differ between machines; multiply, or use #elementary/pow.',
  },
  {
    selector: "Identifier[name='Math']:not(MemberExpression > .object)",
    message:
      'Name the member at once (Math.abs): under another name the check of inexact members cannot see it.',
  },
  {
    selector: "MemberExpression[computed=true][object.name='Math']:not([property.type='Literal'])",
    message: 'Name the member in full (Math.abs): a computed one cannot be checked for exactness.',
  },
]
