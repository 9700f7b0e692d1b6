import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { brokenPromises, orderFaults } from '../contract.js'
import { defineRule, noOptions, type Rule } from '../rule.js'
import { rules } from './all.js'

const files = readdirSync(import.meta.dirname).filter(name => /^(?!all\.).*(?<!\.test)\.ts$/.test(name))

test('the table holds every rule of the folder, and each is in the file of its id', () => {
  expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files.toSorted())
})

for (const rule of rules) {
  test(`${rule.id} keeps its promises`, () => {
    expect(brokenPromises([rule])).toEqual([])
  })
}

test('the table is in alphabetical order', () => {
  expect(orderFaults(rules)).toEqual([])
})

test('no rule asks for the day, the disk or the environment', () => {
  const worldly = files.filter(name => /from 'node:|\bDate\.now|new Date\(\)|process\./.test(readRule(name)))
  expect(worldly).toEqual([])
})

const readRule = (name: string): string => readFileSync(`${import.meta.dirname}/${name}`, 'utf8')

/** A rule that reports every “TODO” and keeps all promises; each test breaks one. */
const sound = {
  id: 'unique-id',
  summary: 'No TODO is left in a title',
  why: 'A title that still says TODO was never finished, and nobody who reads the list can tell what is wrong.',
  severity: 'warning',
  fixes: 'never',
  needs: 'text',
  offsets: 'reading',
  options: noOptions,
  examples: [{ title: 'no ids at all', bad: '# Known issues\n' }],
  check: () => [],
} as const

const faultsOf = (changes: Partial<Rule>): readonly string[] =>
  brokenPromises([{ ...defineRule(sound), ...changes }])

test('the contract bites: a bad example without a finding', () => {
  expect(faultsOf({})).toEqual(['unique-id (no ids at all): bad gives 0 findings of this rule'])
})

test('the contract bites: a good example that is not silent', () => {
  const twice = '# Known issues\n\n## BUG-1: one\n\n**Status:** Open\n\n## BUG-1: two\n\n**Status:** Open\n'
  const faults = faultsOf({ fixes: 'sometimes', examples: [{ title: 'same', bad: twice, good: twice }] })
  expect(faults).toEqual([
    'unique-id (same): good is not silent: unique-id says “the id “BUG-1” already belongs to “one””',
    'unique-id (same): the fix of bad is not good',
  ])
})

test('the contract bites: wrong order, a long summary, a poor reason', () => {
  expect(orderFaults(rules.slice(0, 2).toReversed())).toEqual(['claim-count: stands behind complete-toc'])
  expect(faultsOf({ summary: 'x'.repeat(71) })).toContain(
    'unique-id: its summary has 71 characters, 70 are allowed',
  )
  expect(faultsOf({ why: 'Because.' })).toContain('unique-id: its “why” is too short to explain anything')
})

test('the contract bites: declared fixes that no example shows', () => {
  expect(faultsOf({ fixes: 'always' })).toEqual([
    'unique-id (no ids at all): bad gives 0 findings of this rule',
    'unique-id (no ids at all): a rule that always fixes shows good',
    'unique-id: declares fixes, but no example shows one',
  ])
})
