/**
 * Who may import whom, with the reason for each rule. Run by scripts/cruise.mjs; type-only imports count too,
 * because they say what a file has to know.
 */
import { engineStages, importableStages } from './rules/engine-stages.mjs'
import { libraryDoors } from './rules/library-doors.mjs'

const engine = '^packages/engine/src/'
const test = '\\.(spec|properties|bench)\\.ts$|(^|/)test/'
const benchmarks = '^packages/bench/'

/** The one file that looks behind an index: benchmarks write C of the very graph that the kernel is made of. */
const lookInside = `${benchmarks}src/engine-inside\\.ts$`

/** @param {string} folder a stage; the pattern leaves out stages that are folders inside it */
function filesOf(folder) {
  const inner = engineStages.map((stage) => stage.folder).filter((other) => other.startsWith(`${folder}/`))
  const without = inner.map((other) => `(?!${other.slice(folder.length + 1)}/)`).join('')
  return `${engine}${folder}/${without}`
}

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const stageRules = engineStages.map(({ folder, reason }) => ({
  name: `stage-order-${folder.replace('/', '-')}`,
  comment: `${reason} Data flows one way: ${folder} imports only ${importableStages(folder).join(', ')}.`,
  severity: 'error',
  from: { path: filesOf(folder), pathNot: test },
  to: { path: `${engine}[^/]+/`, pathNot: importableStages(folder).map(filesOf) },
}))

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const doorRules = libraryDoors.map(({ library, door, reason }) => ({
  name: `${library}-at-one-door`,
  comment: `${reason} Only ${door} imports ${library}.`,
  severity: 'error',
  // Benchmarks run such a library as a rival.
  from: { path: '^packages/', pathNot: [`^${door.replaceAll('.', '\\.')}$`, test, benchmarks] },
  to: { path: `(^|/)node_modules/${library}/|^${library}(/|$)` },
}))

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const engineRules = [
  {
    name: 'stage-has-a-place',
    comment: 'Every folder of the engine is a stage of rules/engine-stages.mjs, or its arrows go unchecked.',
    severity: 'error',
    from: { path: `${engine}[^/]+/`, pathNot: engineStages.map(({ folder }) => filesOf(folder)) },
    to: {},
  },
  {
    name: 'no-stage-imports-the-top',
    comment:
      'Files directly in src join the stages; a stage that imports one of them imports its own caller.',
    severity: 'error',
    from: { path: `${engine}[^/]+/`, pathNot: test },
    to: { path: `${engine}[^/]+$` },
  },
  {
    name: 'nothing-imports-the-index',
    comment: 'The index is the list of what other packages see; inside, name the file that is meant.',
    severity: 'error',
    from: { path: engine, pathNot: test },
    to: { path: `${engine}index\\.ts$` },
  },
  {
    name: 'engine-is-pure',
    comment: 'The engine runs in a page as well as in Node: no file, clock, thread or network of its own.',
    severity: 'error',
    from: { path: engine, pathNot: test },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'engine-stands-alone',
    comment: 'Every other package depends on the engine, so it can depend on none of them.',
    severity: 'error',
    from: { path: '^packages/engine/' },
    to: { path: '^packages/(?!engine/)' },
  },
  {
    name: 'engine-ships-what-it-imports',
    comment: 'Whoever installs the engine gets its dependencies, not the tools that it is developed with.',
    severity: 'error',
    from: { path: engine, pathNot: test },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  },
]

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const packageRules = [
  {
    name: 'packages-meet-at-their-index',
    comment:
      "Another package's inside may change any day; what is promised is in its index, and for threads in the engine's worker.",
    severity: 'error',
    from: { path: '^packages/([^/]+)/', pathNot: lookInside },
    to: {
      path: '^packages/',
      pathNot: ['^packages/$1/', '^packages/[^/]+/src/index\\.ts$', `${engine}worker\\.ts$`],
    },
  },
  {
    name: 'runner-knows-the-engine-alone',
    comment: 'It runs studies for whoever asks, a command or a program: it can depend on none of them.',
    severity: 'error',
    from: { path: '^packages/runner/' },
    to: { path: '^packages/(?!runner/|engine/)' },
  },
  {
    name: 'worker-starts-light',
    comment:
      'A worker thread holds no parser and no schema, or each of them takes as long to start as the whole program.',
    severity: 'error',
    from: { path: `^packages/runner/src/pool/study-worker\\.ts$` },
    to: { path: `${engine}index\\.ts$` },
  },
  {
    name: 'packages-meet-by-name',
    comment:
      "A relative path into another package works here and breaks once it is installed; say '@erosion/engine'.",
    severity: 'error',
    from: { path: '^packages/([^/]+)/', pathNot: lookInside },
    to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
  },
  {
    name: 'nothing-imports-the-benchmarks',
    comment: 'Benchmarks are never shipped, and bring rivals with them that nobody else should load.',
    severity: 'error',
    from: { pathNot: benchmarks },
    to: { path: benchmarks },
  },
  {
    name: 'src-never-imports-tests',
    comment: 'What ships does not depend on what checks it.',
    severity: 'error',
    from: { path: '^packages/[^/]+/src/', pathNot: test },
    to: { path: test },
  },
  {
    name: 'no-cycles',
    comment: 'Files that need each other are one idea in two places, and load in an order that nobody chose.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'A source that imports nothing and that nothing imports is forgotten work.',
    severity: 'error',
    from: { orphan: true, path: '^packages/[^/]+/src/', pathNot: ['\\.d\\.ts$', test] },
    to: {},
  },
  {
    name: 'not-to-unresolvable',
    comment: 'An import that leads nowhere is a typing error, or a package that nobody declared.',
    severity: 'error',
    from: {},
    // The package.json of `simulation` names declarations that are elsewhere; Node finds its code.
    to: { couldNotResolve: true, pathNot: '^simulation$' },
  },
]

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...stageRules, ...doorRules, ...engineRules, ...packageRules],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/(bin|dist|coverage|fixtures)/' },
    enhancedResolveOptions: {
      // Sources stand for the package, as in the compiler and in the tests; dist need not exist.
      conditionNames: ['@erosion/source', 'import', 'node', 'types', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
