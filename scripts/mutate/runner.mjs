// A test runner for Stryker: loads the tests of a few files once, bundled, and plays them again for each mutant in the same
// process, those first that are quick. The reader, which is not mutated here, keeps what it has read from one mutant to
// the next: most of an example's time goes there. A hundred times as fast as starting anew. Not for rooms on which the reader
// rests, or that make something once and keep it, as text and issue do: there a mutant would be seen too late, or too long.
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { build } from 'esbuild'
import { glob } from 'tinyglobby'

/**
 * @import { StrykerOptions } from '@stryker-mutator/api/core'
 * @import { DryRunResult, MutantRunOptions, TestResult, TestRunner } from '@stryker-mutator/api/test-runner'
 * @import { Plugin } from 'esbuild'
 * @import { Test } from './vitest.mjs'
 */

/** What the instrumented files look at. */
globalThis.__stryker__ ??= {}
const stryker = globalThis.__stryker__

/** @typedef {StrykerOptions & { inProcess?: { include: string[], exclude: string[] } }} Options */

/** @implements {TestRunner} */
class InProcessRunner {
  /** @type {readonly Test[]} */
  #tests = []

  /** @param {Options} options */
  constructor({ inProcess = { include: [], exclude: [] } }) {
    this.patterns = inProcess
  }

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    const { include, exclude } = this.patterns
    const files = await glob(include, { ignore: exclude, absolute: true })
    this.#tests = await load(files.toSorted())
  }

  /** @returns {Promise<DryRunResult>} */
  async dryRun() {
    // The first time reads everything, and says nothing about how long a test takes.
    await this.#runCovered()
    const tests = await this.#runCovered()
    const times = new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]))
    this.#tests = this.#tests.toSorted(
      (one, other) => (times.get(one.name) ?? 0) - (times.get(other.name) ?? 0),
    )
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage }
  }

  async #runCovered() {
    const results = []
    for (const test of this.#tests) {
      stryker.currentTestId = test.name
      results.push(await outcome(test))
    }
    stryker.currentTestId = undefined
    return results
  }

  /** @param {MutantRunOptions} options */
  async mutantRun({ testFilter, activeMutant, hitLimit, disableBail }) {
    const tests = []
    Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0 })
    for (const test of this.#tests) {
      if (testFilter !== undefined && !testFilter.includes(test.name)) continue
      const result = await outcome(test)
      tests.push(result)
      if (result.status === TestStatus.Success || disableBail) continue
      // The next mutant is a neighbour of this one, and likely to fail in the same test.
      this.#tests = [test, ...this.#tests.filter(other => other !== test)]
      break
    }
    stryker.activeMutant = undefined
    return toMutantRunResult(
      determineHitLimitReached(stryker.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests },
    )
  }
}

/**
 * @param {Test} test
 * @returns {Promise<TestResult>}
 */
async function outcome({ name, path, run }) {
  const start = performance.now()
  const seen = { id: name, name, fileName: path }
  try {
    await run()
    return { ...seen, status: TestStatus.Success, timeSpentMs: performance.now() - start }
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error)
    return { ...seen, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - start }
  }
}

/** @param {readonly string[]} files */
async function load(files) {
  const bundle = resolve(`mutated-${process.env['STRYKER_MUTATOR_WORKER'] ?? 0}.mjs`)
  const shim = resolve('scripts/mutate/vitest.mjs')
  const imports = files.map(file => `begin(${JSON.stringify(file)}); await import(${JSON.stringify(file)});`)
  const { outputFiles } = await build({
    stdin: {
      contents: `import { begin, tests } from ${JSON.stringify(shim)};${imports.join('')}export { tests }`,
      resolveDir: dirname(bundle),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    alias: { vitest: shim },
    external: ['@vitest/expect'],
    logLevel: 'error',
    plugins: [ownUrls, keptReadings],
    banner: {
      js: "import{createRequire as createRequire_}from'node:module';const require=createRequire_(import.meta.url);",
    },
  })
  await writeFile(bundle, outputFiles[0]?.text ?? '')
  /** @type {{ tests: readonly Test[] }} */
  const { tests } = await import(pathToFileURL(bundle).href)
  return tests
}

/** A test finds its fixtures by where it stands, which in a bundle is elsewhere. @type {Plugin} */
const ownUrls = {
  name: 'own urls',
  setup({ onLoad }) {
    onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path))),
      loader: 'ts',
    }))
  },
}

/** The reader, but what was read is remembered for a while. @type {Plugin} */
const keptReadings = {
  name: 'kept readings',
  setup({ onLoad }) {
    onLoad({ filter: /src.read.read\.ts$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8').replace('export const read =', 'const readAnew =')}
        const kept = new Map<string, Reading>()
        export function read(source: Source, options?: ReadOptions): Reading {
          const key = JSON.stringify([source.path, source.raw, source.hasBom, options])
          const reading = kept.get(key) ?? readAnew(source, options)
          if (kept.size > 3000) kept.clear()
          kept.set(key, reading)
          return reading
        }`,
      loader: 'ts',
    }))
  },
}

/** @param {Options} options */
function inProcessRunner(options) {
  return new InProcessRunner(options)
}
inProcessRunner.inject = [commonTokens.options]

const patterns = { type: 'array', items: { type: 'string' } }

export const strykerValidationSchema = {
  properties: { inProcess: { type: 'object', properties: { include: patterns, exclude: patterns } } },
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', inProcessRunner)]
