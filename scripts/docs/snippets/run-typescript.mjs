/** TypeScript of a page: checked as strictly as the project's own, and run. */
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'
import ts from 'typescript'
import { projectRoot } from '../../project-root.mjs'

/** Files of libraries, parsed once for all pages. @type {Map<string, ts.SourceFile | undefined>} */
const parsed = new Map()

/**
 * @param {readonly string[]} files TypeScript files
 * @param {boolean} inBrowser whether they may use the document of a page
 * @returns {string} what the compiler says; empty when all is well
 */
export function checkTypes(files, inBrowser) {
  const base = ts.readConfigFile(join(projectRoot, 'tsconfig.base.json'), ts.sys.readFile)
  const own = {
    customConditions: [],
    lib: ['ES2023', ...(inBrowser ? ['DOM'] : [])],
    types: ['node'],
    noEmit: true,
  }
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...base.config.compilerOptions, ...own },
    projectRoot,
  )
  const host = ts.createCompilerHost(options)
  const parse = host.getSourceFile.bind(host)
  host.getSourceFile = (name, ...rest) => {
    if (!name.endsWith('.d.ts')) return parse(name, ...rest)
    if (!parsed.has(name)) parsed.set(name, parse(name, ...rest))
    return parsed.get(name)
  }
  const program = ts.createProgram(files, options, host)
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host).trim()
}

/**
 * @param {string} file TypeScript
 * @param {string} folder where it runs
 * @returns {Promise<string>} what it prints
 */
export async function runTypeScript(file, folder) {
  const { code } = await transform(readFileSync(file, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
  })
  const script = file.replace(/\.ts$/, '.mjs')
  writeFileSync(script, code)
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script], { cwd: folder }, (error, stdout, stderr) => {
      if (error || stderr !== '') reject(new Error(`${stdout}${stderr}`))
      else resolve(stdout.trimEnd())
    })
  })
}
