import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { adaptive } from '../test/adaptive.js'
import { everything } from '../test/everything.js'
import { compileStudy, openStudy, readScenario, type KernelOptions, type StudyChunk } from './index.js'

const bundled = { code: '', inputs: [] as readonly string[] }

beforeAll(async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    ...{ bundle: true, write: false, metafile: true, logLevel: 'silent' },
    ...{ format: 'iife', globalName: 'erosion', platform: 'browser', conditions: ['@erosion/source'] },
  })
  bundled.code = outputFiles[0]!.text
  bundled.inputs = Object.keys(metafile.inputs)
})

describe('the part for workers', () => {
  it.each(['mathjs', 'zod', 'yaml'])('does not hold %s', (library) => {
    expect(bundled.inputs.filter((input) => input.includes(`/node_modules/${library}/`))).toEqual([])
  })

  it('holds neither the compiler nor a model, and no more than 200 kB', () => {
    expect(bundled.inputs.filter((input) => /wasm\/(draft|encode)|erosion\//.test(input))).toEqual([])
    expect(bundled.inputs.some((input) => input.endsWith('compile/wasm/run-block.ts'))).toBe(true)
    expect(bundled.code.length).toBeLessThan(200_000)
  })
})

const scenarioOf = (text: string) => readScenario(text).scenario!
const scenario = scenarioOf(everything)
const noWebAssembly = { hasWebAssembly: false, hasSimd: false }

describe.each<[string, KernelOptions]>([
  ['the fastest kernel', {}],
  ['WebAssembly without vectors', { platform: { hasWebAssembly: true, hasSimd: false } }],
  ['the interpreter, where there is no WebAssembly', { platform: noWebAssembly }],
])('a compiled study, for %s', (_, options) => {
  const study = compileStudy(scenario, { ...options, study: { runs: 20 } })
  const expected = openStudy(compileStudy(scenario, { kernel: 'interpret', study: { runs: 20 } }))(3, 14)

  it('is plain data also where levers wait for what happens', () => {
    const waiting = scenarioOf(adaptive)
    const runs = (kernel: KernelOptions) =>
      openStudy(structuredClone(compileStudy(waiting, { ...kernel, study: { runs: 2 } })))(0, 1)
    expect(runs(options)).toEqual(openStudy(compileStudy(waiting, { kernel: 'interpret' }))(0, 1))
  })

  it('is plain data, whose copy makes the same runs', () => {
    const copy = structuredClone(study)
    expect(openStudy(copy)(3, 14)).toEqual(expected)
    expect(copy).toEqual(study)
  })

  it('makes the same runs in a thread that has nothing but the part for workers', async () => {
    const script = `${bundled.code}
      const { parentPort, workerData } = require('node:worker_threads')
      parentPort.postMessage(erosion.openStudy(workerData)(3, 14))`
    const worker = new Worker(script, { eval: true, workerData: study })
    const chunk = await new Promise<StudyChunk>((resolve, reject) =>
      worker.once('message', resolve).once('error', reject),
    )
    await worker.terminate()
    expect(chunk).toEqual(expected)
  })
})

describe('the kernel of a program', () => {
  const choiceOf = (options: KernelOptions) => compileStudy(scenario, options).kernel.choice

  it('is the fastest that there is, or the one asked for', () => {
    expect(choiceOf({})).toEqual({ kernel: 'wasm', lanes: 2, fallback: undefined })
    expect(choiceOf({ kernel: 'interpret' })).toEqual({ kernel: 'interpret', lanes: 1, fallback: undefined })
  })

  it('says what is missing where it is not', () => {
    expect(choiceOf({ platform: { hasWebAssembly: true, hasSimd: false } })).toMatchObject({
      ...{ kernel: 'wasm', lanes: 1 },
      fallback: expect.stringContaining('no vectors') as unknown,
    })
    expect(choiceOf({ kernel: 'wasm', platform: noWebAssembly })).toMatchObject({
      ...{ kernel: 'interpret', lanes: 1 },
      fallback: expect.stringContaining('no WebAssembly') as unknown,
    })
  })
})
