import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fix } from '../edit/fix.js'
import { normalize } from '../edit/normal/normalize.js'
import { normalSettings } from '../edit/normal/settings.js'
import { createReader } from '../read/read.js'
import { buildWords } from '../read/words.js'
import { noFacts } from '../resolve/facts.js'
import type { Finding } from '../text/finding.js'
import { decodeSource, type Source } from '../text/source.js'
import { lint } from './lint.js'
import { rules } from './rules/all.js'
import { defaultRules } from './settings.js'

const fixtures = `${import.meta.dirname}/../../fixtures`

/** Every whole file that we have: of the reader, and of the normal form. */
const cases = ['read', 'normal', 'edit'].flatMap(folder =>
  readdirSync(`${fixtures}/${folder}`).map(name => [`${folder}/${name}`] as const),
)

const read = createReader()

const ground = { read, words: buildWords(), today: '2026-01-31', settings: normalSettings.parse({}) }

test.each(cases)('after its fixes and in its normal form, %s needs neither again', name => {
  const fixed = fix(load(name), find, safe)
  const { source } = normalize(read(fixed.source), ground).reading
  expect(countsOf(find(source))).toEqual(countsOf(fixed.left))
  expect(fix(source, find, safe).applied).toEqual([])
  expect(normalize(read(source), ground).edits).toEqual([])
})

const find = (source: Source): readonly Finding[] =>
  lint(read(source), noFacts, { rules: defaultRules(rules), today: '2026-01-31' }).findings

const safe = (finding: Finding): boolean => finding.fix?.safety === 'safe'

/** Findings may name values in the spelling that they had: they are counted by rule. */
const countsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule }) => rule).toSorted()

function load(name: string): Source {
  const decoded = decodeSource('input.md', readFileSync(`${fixtures}/${name}/input.md`))
  if (!decoded.ok) throw new Error(`${name} is not text`)
  return decoded.value
}
