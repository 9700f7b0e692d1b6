import { expect, test } from 'vitest'
import type { Issue } from '../issue/model.js'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const issuesIn = (text: string): readonly Issue[] => read(sourceOf('BUGS.md', text)).tracker.issues

const toldBy = (fields: string) => {
  const [issue] = issuesIn(`# Bugs\n\n## BUG-1: The bell rings twice\n\n${fields}\n\nAt each stop.\n`)
  return [issue?.state, issue?.level]
}

test('of a value in which the beginning is struck out, the rest counts', () => {
  expect(toldBy('**Status:** ~~Open~~ Fixed\n**Severity:** ~~High~~ Low')).toEqual(['resolved', 'low'])
  expect(toldBy('**Status:** ~~🔴 Open~~ ✅')).toEqual(['resolved', undefined])
  expect(toldBy('**Status:** ~~Fixed~~')).toEqual(['resolved', undefined])
  const rows = issuesIn(
    '# Bugs\n\n| ID | Title | Status |\n|---|---|---|\n| B-1 | Bell | ~~Open~~ **Fixed** |\n',
  )
  expect(rows.map(({ state }) => state)).toEqual(['resolved'])
})

test('some words tell a state or a level only as all of a value', () => {
  expect(toldBy('**Status:** Fixing\n**Severity:** Note')).toEqual(['in_progress', 'info'])
  expect(toldBy('**狀態：** 解決\n**심각도:** 중')).toEqual(['resolved', 'medium'])
  const [item] = issuesIn('# Bugs\n\n## Fixing the bell\n\n- [ ] Oil the axle\n')
  expect([item?.state, item?.level]).toEqual(['open', undefined])
})

test('behind a bold label a dash stands for the colon where a state or a level follows', () => {
  expect(toldBy('**Status** — Fixed in 2.1\n**Severity** - 🔴 High')).toEqual(['resolved', 'high'])
  expect(
    issuesIn('# Bugs\n\n- **Priority** — the bell rings first\n').map(({ title }) => title.value),
  ).toEqual(['Priority'])
})

test('a title ends with a state of which something is left to do', () => {
  const [issue] = issuesIn('# Bugs\n\n## BUG-1: The bell rings twice — fixed, awaiting deploy\n\nAt noon.\n')
  expect([issue?.title.value, issue?.state]).toEqual(['The bell rings twice', 'in_progress'])
})
