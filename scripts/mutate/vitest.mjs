// What the tests take from vitest, without its workers: tests are collected, and expectations are the same.
import { readFileSync } from 'node:fs'
import {
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

/** @typedef {{ readonly name: string, readonly path: string, readonly run: () => unknown }} Test */

/** @type {Test[]} */
export const tests = []

/** Which file and which descriptions the next test stands in. */
let path = ''
/** @type {readonly string[]} */
let within = []

/** @param {string} file */
export function begin(file) {
  path = file
}

/** @param {string} name @param {() => void} body */
export function describe(name, body) {
  within = [...within, name]
  body()
  within = within.slice(0, -1)
}

/** @param {string} title @param {() => unknown} run */
export function test(title, run) {
  tests.push({ name: [path, ...within, title].join(' > '), path, run })
}

export { test as it }

/** @param {readonly unknown[]} cases */
test.each = cases => (/** @type {string} */ title, /** @type {(...values: unknown[]) => unknown} */ run) => {
  for (const [at, one] of cases.entries()) {
    const values = Array.isArray(one) ? one : [one]
    test(`${title.replace('%s', String(values[0]))} ${at}`, () => run(...values))
  }
}

export const expect = /** @type {import('@vitest/expect').ExpectStatic} */ (
  Object.assign((/** @type {unknown} */ value) => chai.expect(value), chai.expect)
)
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect })
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect)

const goldens = new Map()

chai.util.addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', matchFile)

/** @this {{ readonly _obj: unknown }} @param {string} golden */
function matchFile(golden) {
  if (!goldens.has(golden)) goldens.set(golden, readFileSync(golden, 'utf8'))
  if (this._obj !== goldens.get(golden)) throw new Error(`not as in ${golden}`)
}
