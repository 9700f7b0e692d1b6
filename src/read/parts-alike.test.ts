import { describe, expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const issuesIn = (text: string, path = 'KNOWN_ISSUES.md') => read(sourceOf(path, text)).tracker.issues

const titlesIn = (text: string, path?: string) => issuesIn(text, path).map(({ title }) => title.value)

describe('sections that stand below each of several issues are parts of it', () => {
  const bug = (number: number, title: string, part: string) =>
    `## Bug #${number}: ${title}\n\n### Root cause\nThe damp.\n\n### Problems\n1. ❌ It creaks\n2. ❌ It sticks\n\n### Fixes needed\n\n#### Fix ${number}A: ${part}\n**Location**: \`mill/${part}.c:7\`\n\nTurn it.\n\n`
  const text = `# Remaining issues\n\n${bug(1, 'The wheel stops', 'wheel')}${bug(2, 'The gate hangs', 'gate')}`

  test('whatever fields they have', () => {
    expect(titlesIn(text)).toEqual(['The wheel stops', 'The gate hangs'])
  })

  test('and the places in them are those of the issue', () => {
    expect(issuesIn(text).map(({ locations }) => locations.map(({ path }) => path))).toEqual([
      ['mill/wheel.c'],
      ['mill/gate.c'],
    ])
  })
})

test('a code with which the ids of rows begin names their group', () => {
  const names = [
    'Bell is cracked',
    'Rope too short',
    'Gate hangs low',
    'Lamp flickers',
    'Sign is faded',
    'Ramp is steep',
    'Oar is lost',
  ]
  const groups = names.map(
    (name, at) =>
      `## P${at} — Findings of day ${at}\n\n| ID | Status | Problem |\n|---|---|---|\n| P${at}-01 | ✅ | ${name} |\n\n`,
  )
  expect(titlesIn(`# Bugs\n\n${groups.join('')}`)).toEqual(names)
})

test('a number alone makes no issue of a text beside a plan of boxes', () => {
  const text =
    '# Mill roadmap\n\n## Now\n- [ ] Mend the wheel\n- [ ] Oil the gate\n\n# 2. Update the sign\nPaint it with the words "Mill of the lower valley".\n\n# 3. Open the gate\nTell everyone in the village of the day beforehand.\n'
  expect(titlesIn(text, 'TODO.md')).toEqual(['Mend the wheel', 'Oil the gate'])
})

test('what a numbered section is called may tell that it speaks about the file, whatever fields it has', () => {
  const text =
    '# Issue tracker\n\n## 1. Document details\n- About: the mill\n- Status: Active\n\n## 2. Open issues\n\n### ISSUE-001 - The bell rings twice\n- Status: Open\n'
  expect(titlesIn(text)).toEqual(['The bell rings twice'])
})

describe('a form that waits to be filled in holds no issue', () => {
  const table =
    '| Bug | Title | Priority | Status |\n|---|---|---|---|\n| BUG-001 | [Title] | [High/Low] | [Open/Fixed] |\n'
  const heading = '### BUG-001: [Title of the bug]\n\n**Date**: [Date]\n**Reporter**: [Name]\n\n'

  test.each([
    ['a row of places', table],
    ['fields of places', heading],
    ['a text that is a place', '### BUG-002: [Title of the bug]\n\n[As above for each bug]\n'],
  ])('%s', (_, below) => {
    expect(titlesIn(`# Bug report\n\n## Bugs\n\n${below}`)).toEqual([])
  })
})

describe('a section is of the state that its last brackets tell and nothing else', () => {
  const issue = '## Open\n\n### 1. The bell rings twice\n\nStatus: open\n\nSince May, at each full hour.\n\n'

  test('of which a word that may be a topic yields to one that may not', () => {
    const text = `# Bekannte Probleme\n\n${issue}## Rampe, Schild und Rad der alten Mühle (geprüft, so gewollt)\n\n- Die Rampe ist steil\n- Das Rad ist laut\n`
    expect(
      issuesIn(text)
        .map(({ state }) => state)
        .slice(1),
    ).toEqual(['wontfix', 'wontfix'])
  })
})

test('when something goes wrong for its reader a text tells no rules', () => {
  const text =
    '# Known issues\n\n- At noon when you ring the bell, it sticks.\n- The rope slips when you pull it in rain.\n- The lamp flickers\n'
  expect(titlesIn(text)).toHaveLength(3)
})

test('links to lists of issues that are kept elsewhere are none', () => {
  const link = (name: string) =>
    `- [${name}](https://github.com/mill/wheel/issues?q=is%3Aopen+label%3A${name})\n`
  expect(read(sourceOf('Issues.md', `## Issues\n\n${link('Bell')}${link('Rope')}`)).tracker).toMatchObject({
    issues: [],
    verdict: { isTracker: false },
  })
})

describe('a name is told apart from', () => {
  test.each([
    ['a word for an omission and its number', '### 遗漏 2: 水车没有刹车', '水车没有刹车'],
    [
      'a level ahead of a word for an issue and its number',
      '### Minor Bug 2: The sign is faded',
      'The sign is faded',
    ],
  ])('%s', (_, heading, title) => {
    expect(
      titlesIn(`# Known issues\n\n${heading}\n\n**Problem**: It stands there since the last rain.\n`),
    ).toEqual([title])
  })

  test('the label of its id', () => {
    const [issue] = issuesIn('# Issues\n\n### Issue ID: ISSUE-001\n\n**Summary:**\n\nThe bell rings twice.\n')
    expect(issue?.id?.value).toBe('ISSUE-001')
  })
})

test('the priority of a fix is one, whatever language it is told in', () => {
  const levelOf = (field: string) => issuesIn(`# Bugs\n\n## BUG-1: Bell\n\n${field}\n`)[0]?.level
  expect(levelOf('**修复优先级:** 🔴 高')).toBe('high')
  expect(levelOf('**Behebungspriorität:** niedrig')).toBe('low')
})

test('the table of a plan that has the columns of tables of issues holds issues, too', () => {
  const table = (label: string, ...rows: string[]) =>
    `| # | ${label} | Status | Notes |\n|---|---|---|---|\n${rows.map(row => `| ${row} |\n`).join('')}\n`
  const round = `## Round 1\n\n${table('Feature', '1.1 | A second bell | ✅ Done | Loud', '1.2 | A lamp | ⬜ Open | Dim')}`
  const plan = (label: string) =>
    `## Roadmap of the mill\n\n${table(label, '2.1 | A longer rope | ⬜ Open | By May')}`
  expect(titlesIn(`# Backlog\n\n${round}${plan('Feature (as promised)')}`)).toContain('A longer rope')
  expect(titlesIn(`# Backlog\n\n${round}${plan('Milestone')}`)).not.toContain('A longer rope')
})

test('a word and a number are an id where the headings beside it have letters and a number', () => {
  const heading = (name: string) =>
    `### ${name}: The ${name} sticks\n\n**Problem**: It did so in May, too.\n\n`
  const ids = (...names: string[]) =>
    issuesIn(`# Bugs\n\n${names.map(heading).join('')}`).map(({ id }) => id?.value)
  expect(ids('GATE-1', 'GATE-2', 'BELL-1', 'Wheel-1')).toEqual(['GATE-1', 'GATE-2', 'BELL-1', 'Wheel-1'])
  expect(ids('Wheel-1', 'Wheel-2')).toEqual([undefined, undefined])
})

test('what stands in brackets ahead of an id, and behind an arrow at the end, is no part of a name', () => {
  const { issues } = read(
    sourceOf(
      'BACKLOG.md',
      '# Backlog\n\n- [ ] **ML-1**: Mend the wheel\n- [!] **ML-2**: Oil the gate\n- [NTH] **ML-3**: Paint the sign [LOW] → Issue #22\n',
    ),
  ).tracker
  expect(issues.map(({ id, title }) => [id?.value, title.value])).toEqual([
    ['ML-1', 'Mend the wheel'],
    ['ML-2', 'Oil the gate'],
    ['ML-3', 'Paint the sign'],
  ])
})

test('the log of what is fixed holds what is resolved', () => {
  const text =
    '# HARBOUR.md — record of solved faults and errors\n\n## 2026-01-12\n\n- **The bell rings twice** — the relay was wet\n'
  expect(issuesIn(text).map(({ state }) => state)).toEqual(['resolved'])
})

test('a line that stands deeper below the name of an item does not go on with it', () => {
  const text =
    '# Bugs\n\n* the list of the boats cannot be changed until they are all taken\n    rosters of the harbour hold it\n* the lamp flickers\n'
  expect(titlesIn(text)[0]).toBe('the list of the boats cannot be changed until they are all taken')
})
