import { readFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transformSync } from '@swc/core'
import { ModuleMocker } from 'jest-mock'
import Runtime from 'jest-runtime'
import { swc } from './swc.mjs'

const require = createRequire(import.meta.url)
const handlers = Symbol.for('EVENT_HANDLERS')
// Where a test file finds what is meant for it alone.
const place = 'esep.jest-globals'
let given = {}
let files = 0

process.setSourceMapsEnabled(true)
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== '@jest/globals') return next(specifier, context)
    return { url: `jest-globals:${files}`, format: 'module', shortCircuit: true }
  },
  load(url, context, next) {
    if (url.startsWith('jest-globals:')) return module(globalsModule())
    const { pathname } = new URL(url)
    return /\.tsx?$/.test(pathname) ? module(compiled(new URL(pathname, url))) : next(url, context)
  },
})

/**
 * A jest runtime that loads test files as Node does, and what they import once and for all: of a worker, the first file
 * loads the program and its dependencies, and the next ones find them warm. Only the test file itself is read anew.
 */
export default class KeptModules extends Runtime {
  /** Gives jest's own parts afresh for each test file, so that none knows the tests of another. */
  requireInternalModule(path) {
    Reflect.deleteProperty(globalThis, handlers)
    delete require.cache[path]
    return require(path)
  }

  setGlobalsForRuntime(globals) {
    const mocker = new ModuleMocker(globalThis)
    const jest = { fn: mocker.fn.bind(mocker), spyOn: mocker.spyOn.bind(mocker) }
    given = { ...globals, jest }
    Reflect.set(globalThis, Symbol.for(place), given)
  }

  unstable_shouldLoadAsEsm() {
    return true
  }

  async unstable_importModule(path) {
    files += 1
    // NOTE: jest's own way from a line that ran to its source knows only what jest has loaded; Node's knows ours.
    Error.prepareStackTrace = undefined
    await import(`${pathToFileURL(path)}?${files}`)
  }
}

function globalsModule() {
  const names = Object.keys(given).join(', ')
  return `export const { ${names} } = globalThis[Symbol.for('${place}')]`
}

function compiled(file) {
  const filename = fileURLToPath(file)
  return transformSync(readFileSync(filename, 'utf8'), { ...swc, filename }).code
}

function module(source) {
  return { source, format: 'module', shortCircuit: true }
}
