import type { Issue, Problem } from '#core/issue'
import { erosion } from '#erosion/model'
import { erosionWithHistory } from '#erosion/with-history'
import { erosionV1 } from '#erosion/v1/model'
import { nearestName } from '#core/nearest-name'
import { follow, merge, without, type Located } from '#source/located'
import { readYaml } from '#source/yaml'
import type { ModelSource } from '#model/schema'
import { joinPath } from './join-path.js'

/**
 * Gives the text of a file that a scenario names, by its path; throws an Error whose message says
 * why it cannot (`no such file`). The engine itself opens nothing.
 */
export type Load = (path: string) => string

/** The most scenarios that extend each other in one line. */
const LONGEST_CHAIN = 50

/** The models that come with the engine. */
export const builtInModels: Readonly<Record<string, ModelSource>> = {
  erosion,
  'erosion-history': erosionWithHistory,
  'erosion-v1': erosionV1,
}

/** A scenario with everything that it extends and the model that it names, as one tree. */
export interface Loaded {
  readonly root: Located | undefined
  readonly texts: ReadonlyMap<string, string>
  readonly issues: readonly Issue[]
  /** The model when it is one of the engine's own. */
  readonly builtIn: ModelSource | undefined
}

/** Reads a scenario's text, and through `load` whatever it extends or names. */
export function loadScenario(text: string, path: string, load: Load | undefined): Loaded {
  const loading: Loading = { load, texts: new Map(), issues: [] }
  const root = loadFile(text, path, [path], loading)
  if (!root) return { root, texts: loading.texts, issues: loading.issues, builtIn: undefined }
  const { model, builtIn } = loadModel(root, loading)
  return { root: model, texts: loading.texts, issues: loading.issues, builtIn }
}

interface Loading {
  readonly load: Load | undefined
  readonly texts: Map<string, string>
  readonly issues: Issue[]
}

function loadFile(
  text: string,
  path: string,
  chain: readonly string[],
  loading: Loading,
): Located | undefined {
  loading.texts.set(path, text)
  const { root, issues } = readYaml(text, path)
  loading.issues.push(...issues)
  if (root && root.kind !== 'mapping') {
    const problem = {
      code: 'wrong-shape',
      message: 'a scenario is a mapping of sections',
      expected: 'key: value',
    } as const
    loading.issues.push({ ...problem, path: [], span: root.span })
    return undefined
  }
  const base = follow(root, ['extends'])
  if (!root || base?.kind !== 'scalar' || typeof base.value !== 'string') return root
  const target = joinPath(path, base.value)
  const own = without(root, [['extends']])
  if (chain.includes(target)) {
    const found = [...chain.slice(chain.indexOf(target)), target].join(' → ')
    const message = 'scenarios extend each other in a circle'
    report(loading, base, { code: 'circular-extends', message, found })
    return undefined
  }
  if (chain.length > LONGEST_CHAIN) {
    const message = 'scenarios extend each other without end'
    report(loading, base, { code: 'circular-extends', message, expected: `at most ${LONGEST_CHAIN} files` })
    return undefined
  }
  const baseText = open(target, base, loading)
  if (baseText === undefined) return undefined
  const twin = chain.find((one) => isNamedLike(one, target) && loading.texts.get(one) === baseText)
  if (twin !== undefined) {
    const message = 'scenarios extend each other in a circle: this file is the same under another name'
    report(loading, base, { code: 'circular-extends', message, found: `${twin} → ${target}` })
    return undefined
  }
  const baseRoot = loadFile(baseText, target, [...chain, target], loading)
  return baseRoot && merge(baseRoot, own)
}

/** A folder may be a link to one above it: the same file then comes back under longer and longer paths. */
function isNamedLike(one: string, other: string): boolean {
  const nameOf = (path: string) => path.split(/[/\\]/).at(-1)
  return nameOf(one) === nameOf(other)
}

function isFile(value: string): boolean {
  return /[/\\]/.test(value) || /\.(ya?ml|json)$/i.test(value)
}

function loadModel(root: Located, loading: Loading): { model: Located; builtIn: ModelSource | undefined } {
  const model = follow(root, ['model'])
  if (root.kind !== 'mapping' || model?.kind !== 'scalar' || typeof model.value !== 'string') {
    return { model: root, builtIn: undefined }
  }
  const builtIn = Object.hasOwn(builtInModels, model.value) ? builtInModels[model.value] : undefined
  if (builtIn) return { model: root, builtIn }
  if (!isFile(model.value)) {
    const nearest = nearestName(model.value, Object.keys(builtInModels))
    const message = `no model is called ${model.value}`
    const expected = `${Object.keys(builtInModels).join(', ')}, or the path of a YAML file`
    report(loading, model, { code: 'unknown-name', message, expected, ...(nearest && { nearest }) })
    return { model: root, builtIn: undefined }
  }
  const path = joinPath(model.span.file, model.value)
  const text = open(path, model, loading)
  if (text === undefined) return { model: root, builtIn: undefined }
  loading.texts.set(path, text)
  const read = readYaml(text, path)
  loading.issues.push(...read.issues)
  const entry = root.entries.get('model')
  if (!read.root || !entry) return { model: root, builtIn: undefined }
  return {
    model: { ...root, entries: new Map(root.entries).set('model', { ...entry, value: read.root }) },
    builtIn: undefined,
  }
}

function open(path: string, mention: Located, loading: Loading): string | undefined {
  try {
    if (!loading.load) throw new Error('no way to read other files was given')
    return loading.load(path)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    report(loading, mention, { code: 'unreadable-file', message: `cannot read ${path}: ${why}` })
    return undefined
  }
}

function report(loading: Loading, { span }: Located, problem: Problem): void {
  loading.issues.push({ ...problem, path: [], span })
}
