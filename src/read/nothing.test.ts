import { describe, expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const readAs = (name: string, text: string) => read(sourceOf(name, text)).tracker
const titlesIn = (text: string, name = 'KNOWN_ISSUES.md') =>
  readAs(name, text).issues.map(({ title }) => title.value)

describe('an item says that a list is empty', () => {
  test.each([
    ['No critical issues ✅'],
    ['Nothing critical'],
    ['All known issues are fixed! 🎉'],
    ['Keine offenen Punkte'],
    ['Nichts'],
    ['Aucun problème connu'],
    ['Sin errores conocidos'],
    ['Nenhum problema'],
    ['Nessun problema noto'],
    ['Brak znanych problemów'],
    ['Нет'],
    ['Нет открытых проблем'],
    ['Нет открытых P2 в этом блоке'],
    ['Keine offenen P1 am Kai'],
    ['Отсутствуют'],
    ['目前没有已知问题'],
    ['なし — 全件対応済み'],
    ['特になし'],
    ['현재 없음'],
    ['אין'],
  ])('%s', line => {
    expect(titlesIn(`# Known issues\n\n## Critical\n\n- ${line}\n\n## High\n\n- Bell cracked\n`)).toEqual([
      'Bell cracked',
    ])
  })

  test.each([['Keine Fehlermeldung'], ['No way back'], ['Sin validación'], ['All imports fixed']])(
    'not: %s',
    line => {
      expect(titlesIn(`# Known issues\n\n## Critical\n\n- ${line}\n`)).toEqual([line])
    },
  )
})

describe('boxes of which one is to be checked are no issues', () => {
  const boxes = '- [ ] Critical\n- [x] High\n- [ ] Low\n'

  test('in a form that nobody has filled in', () => {
    const form = `# Bug report\n\n## Description\n\nText.\n\n## Type\n\n- [ ] Deck\n- [ ] Engine room\n\n## Severity\n\n${boxes}`
    const { verdict, issues } = readAs('BUG_REPORT.md', form)
    expect([verdict.isTracker, issues.length]).toEqual([false, 0])
  })

  test('beside the headings of the issues that they tell of', () => {
    const entry = (id: number) => `### BUG-${id}: Bell ${id} is cracked\n\n### Severity\n\n${boxes}\n`
    expect(titlesIn(`# Known issues\n\n${entry(1)}${entry(2)}`)).toEqual([
      'Bell 1 is cracked',
      'Bell 2 is cracked',
    ])
  })
})

describe('a file all of whose sections are parts of an issue is that issue', () => {
  test.each([
    ['## Description\n\nIt stops.\n\n## Steps to reproduce\n\n1. Row\n2. Ring the bell\n'],
    ['## Impact\n\n- Guests wait\n- The mate rows\n\n## Workaround\n\nRow.\n'],
    ['## Description\n\nIt stops.\n\n## Acceptance criteria\n\n- [ ] It runs on\n'],
    ['## Affected files\n\n- `bell.c`\n\n## Fix\n\n- Oil it\n- Ring it\n'],
  ])('%j', text => {
    expect(titlesIn(`# The ferry stops amid the river\n\n${text}`, 'ferry-bug.md')).toEqual([
      'The ferry stops amid the river',
    ])
  })
})

test('a text with an example and notes is no issue', () => {
  const text =
    '# Splicing\n\n## Description\n\nTwo ropes.\n\n## Example\n\nA knot.\n\n## Notes\n\n- Use tar\n'
  expect(titlesIn(text, 'ropes.md')).toEqual([])
})

test('a heading over a line is an issue beside those that have fields', () => {
  const text =
    '# Known issues\n\n## Bell cracked\n\n**Status:** Open\n\nIt hums.\n\n## Rope is short\n\nThe guests must jump ashore.\n\n## Lamp out\n\n**Status:** Open\n\n- Dark pier\n'
  expect(titlesIn(text)).toEqual(['Bell cracked', 'Rope is short', 'Lamp out'])
})

describe('a tracker without an issue', () => {
  test.each([
    ['# Known issues\n'],
    ['# Known issues\n\nWhat is wrong with the ferry.\n\n## Open\n\n## Closed\n'],
    ['# Known issues\n\n## How to add an issue\n\nOne heading each.\n\n## Open\n\nNone.\n'],
  ])('%j', text => {
    expect(readAs('KNOWN_ISSUES.md', text).verdict.isTracker).toBe(true)
  })
})

describe('a text that only speaks about issues is no tracker', () => {
  test.each([
    [
      'TECH_DEBT.md',
      '# Technical debt\n\nTechnical debt is the rust of a ship that is kept at sea.\n\n## Why it counts\n\nThe ship grows slow.\n\n## How to scrape it off\n\nDock once a year.\n',
    ],
    [
      'KNOWN_ISSUES.md',
      '# Known issues of ferries\n\nThis essay tells why ferries are late.\n\n## Fog\n\nNobody sees the pier, and the mate must wait until it lifts.\n\n## Ice\n\nThe river freezes, and the hull must be broken free each day.\n',
    ],
    ['BUGS.md', '# Bugs\n\nPlease report bugs at https://example.org/bugs with the version of your ferry.\n'],
    ['BUGS.md', '# Bugs\n\nTo report a bug, write to the mate with:\n\n- the pier\n- the hour\n'],
    [
      'issues.md',
      '# Issue-Tracker\n\nDu bist ein Helfer. Lies zuerst das Logbuch.\n\n## Regeln\n\n- Ein Fehler je Zeile\n- Frage nach\n',
    ],
    [
      'issues.md',
      '# 问题跟踪\n\n本文档说明如何使用 GitHub Issues。\n\n## 规则\n\n- 每个问题单独记录\n- 使用 `gh issue list` 查看\n',
    ],
    [
      'BUG_REPORT.md',
      '# Rapport de bug\n\n## Description\n\n[Décrire la panne]\n\n## Résultat attendu\n\n[...]\n',
    ],
  ])('%s %j', (name, text) => {
    const { verdict, issues } = readAs(name, text)
    expect([verdict.isTracker, issues.length]).toEqual([false, 0])
  })
})
