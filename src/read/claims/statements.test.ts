import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../text/source.js'
import { read } from '../read.js'

/** Three issues: BUG-1 is open and critical, BUG-2 fixed and high, BUG-3 open and high. */
const bugs = `
## Details

### BUG-1: Bell cracks

**Status:** Open
**Severity:** Critical

### BUG-2: Rope frays

**Status:** Fixed
**Severity:** High

### BUG-3: Clock is slow

**Status:** Open
**Severity:** High
`

/** Every number, list and bar that some lines state, with a mark for what is true (+), false (-), or cannot be told (?). */
const stated = (lines: string): string =>
  read(sourceOf('KNOWN_ISSUES.md', `# Known issues\n\n${lines}\n${bugs}`))
    .tracker.claims.map(({ says, verdict, truth }) =>
      verdict === 'holds' ? `+${says.raw}` : verdict === 'unclear' ? `?${says.raw}` : `-${says.raw}→${truth}`,
    )
    .join(' ')

describe('every number of a line is a claim', () => {
  it.each([
    // Several on one line.
    ['**Open:** 2 | **Closed:** 1 | **Total:** 3', '+2 +1 +3'],
    ['**Open:** 1 | **Closed:** 2 | **Total:** 4', '-1→2 -2→1 -4→3'],
    ['3 issues, 2 open, 1 fixed.', '+3 +2 +1'],
    ['4 issues, 3 open and 1 fixed.', '-4→3 -3→2 +1'],
    ['Total: 3 — Open: 2 — Fixed: 1', '+3 +2 +1'],
    ['Total 3 · Open 2 · Fixed 1', '+3 +2 +1'],
    ['Open: 2 / Closed: 1', '+2 +1'],
    ['**Open:** 2 **Closed:** 2', '+2 -2→1'],
    ['There are 3 issues, of which 2 are open.', ''],
    // By level.
    ['Critical: 1, High: 2', '+1 +2'],
    ['Critical: 2, High: 2', '-2→1 +2'],
    ['1 critical, 2 high, 0 low', '+1 +2 +0'],
    ['Total: 3 (1 critical, 3 high)', '+3 +1 -3→2'],
    ['Open: 2 (1 critical, 1 high)', '+2 +1 +1'],
    ['Open: 2 (2 critical, 1 high)', '+2 -2→1 +1'],
    ['P0: 1, P1: 2', '+1 +2'],
    // Percentages.
    ['Open: 2 (67%)', '+2 +67'],
    ['Open: 2 (66%)', '+2 +66'],
    ['Open: 2 (70%)', '+2 -70→67'],
    ['Open: 2 (66.7 %) | Fixed: 1 (33.3 %)', '+2 +66.7 +1 +33.3'],
    ['Open: 2 (~65%)', '+2 -65→67'],
    ['Open: 2 (~66%)', '+2 +66'],
    ['Resolved: 1/3 (33%)', '+1 +3 +33'],
    ['Resolved: 2/3 (67%)', '-2→1 +3 +67'],
    ['Resolved: 1 of 3', '+1 +3'],
    ['Resolved: 1 of 4', '+1 -4→3'],
    ['1/3 issues resolved', '+1 +3'],
    ['Progress: 1/3 (33%)', '+1 +3 +33'],
    ['Progress: 33%', '+33'],
    ['Progress: 50%', '?50'],
    ['33% complete', '+33'],
    ['67% resolved', '-67→33'],
    ['High: 2 (67%)', '+2 +67'],
    // Lists of ids.
    ['Open: 2 (BUG-1, BUG-3)', '+2 +BUG-1, BUG-3'],
    ['Open: 2 (BUG-1, BUG-2)', '+2 -BUG-1, BUG-2→BUG-1, BUG-3'],
    ['Open: 2 (`BUG-1`, `BUG-2`)', '+2 -BUG-1`, `BUG-2→BUG-1`, `BUG-3'],
    ['Fixed: BUG-2', '+BUG-2'],
    ['Fixed: BUG-1', '?BUG-1'],
    ['Related: BUG-1', ''],
    // Bars.
    ['Progress: [███░░░░░░░] 33%', '+███░░░░░░░ +33'],
    ['Progress: [████████░░] 33%', '-████████░░→███░░░░░░░ +33'],
    ['🟩⬜⬜ 33%', ''],
    ['Progress: 🟩🟩⬜⬜⬜⬜ 33%', '+🟩🟩⬜⬜⬜⬜ +33'],
    ['Progress: [###-------] 33%', '+###------- +33'],
  ])('%s', (line, claims) => {
    expect(stated(line)).toBe(claims)
  })
})

describe('what a number counts is understood in many languages', () => {
  it.each([
    ['Offen: 2 | Geschlossen: 1 | Gesamt: 3', '+2 +1 +3'],
    ['3 Probleme, 2 offen, 1 behoben', '+3 +2 +1'],
    ['1 von 3 behoben (33 %)', '+1 +3 +33'],
    ['Kritisch: 1, Hoch: 1', '+1 +1'],
    ['Fortschritt: 33 %', '+33'],
    ['Ouverts : 2 | Résolus : 1 | Total : 3', '+2 +1 +3'],
    ['3 problèmes, 2 ouverts et 1 résolu', '+3 +2 +1'],
    ['1 sur 3 résolus', '+1 +3'],
    ['Abiertos: 2, Resueltos: 1, Total: 3', '+2 +1 +3'],
    ['3 problemas: 2 abiertos, 1 resuelto', '+3 +2 +1'],
    ['Resueltos: 1 de 3 (33%)', '+1 +3 +33'],
    ['Abertos: 2 | Resolvidos: 1 | Total: 3', '+2 +1 +3'],
    ['3 problemas, 2 abertos e 1 resolvido', '+3 +2 +1'],
    ['Aperti: 2 | Risolti: 1 | Totale: 3', '+2 +1 +3'],
    ['Risolti: 1 su 3', '+1 +3'],
    ['Otwarte: 2 | Rozwiązane: 1 | Razem: 3', '+2 +1 +3'],
    ['Rozwiązane: 1 z 3 (33%)', '+1 +3 +33'],
    ['Открыто: 2 | Исправлено: 1 | Всего: 3', '+2 +1 +3'],
    ['Исправлено: 1 из 3', '+1 +3'],
    ['未解决：2 | 已解决：1 | 总数：3', '+2 +1 +3'],
    ['共 3 个问题，未解决 2 个，已解决 1 个', '+3 +2 +1'],
    ['未対応: 2件 | 完了: 1件 | 合計: 3件', '+2 +1 +3'],
    ['合計3件（未対応2件、完了1件）', '+3 +2 +1'],
    ['3件中1件完了', '+3 +1'],
    ['미해결: 2건 | 해결: 1건 | 총 3건', '+2 +1 +3'],
    ['3건 중 1건 해결', '+3 +1'],
    ['פתוחים: 2 | נפתרו: 1 | סה״כ: 3', '+2 +1 +3'],
    ['סגורים: 1 מתוך 3', '+1 +3'],
  ])('%s', (line, claims) => {
    expect(stated(line)).toBe(claims)
  })
})

describe('tables of counts', () => {
  const table = (...rows: readonly string[]): string =>
    rows
      .map(row => `| ${row} |`)
      .toSpliced(1, 0, `|${' --- |'.repeat(rows[0]?.split('|').length ?? 0)}`)
      .join('\n')

  it.each([
    [
      ['Level | Open | Closed | Total', 'Critical | 1 | 0 | 1', 'High | 1 | 1 | 2', 'Total | 2 | 1 | 3'],
      '+1 +0 +1 +1 +1 +2 +2 +1 +3',
    ],
    [
      ['Level | Open | Closed | Total', 'Critical | 1 | 1 | 1', 'High | 1 | 1 | 3', 'Total | 2 | 1 | 3'],
      '+1 -1→0 +1 +1 +1 -3→2 +2 +1 +3',
    ],
    [['Status | Critical | High', 'Open | 1 | 1', 'Closed | 0 | 2'], '+1 +1 +0 -2→1'],
    [['Status | Count | %', 'Open | 2 | 67%', 'Closed | 1 | 30%'], '+2 +67 +1 -30→33'],
    [['Status | Count', 'Open | 2 (67%)', 'Closed | 1 (33%)'], '+2 +67 +1 +33'],
    [['Level | Progress', 'Critical | 0/1 (0%)', 'High | 1/2 (50%)'], '+0 +1 +0 +1 +2 +50'],
    [['Total | Open | Closed', '3 | 2 | 2'], '+3 +2 -2→1'],
    [['Área | Abiertos', 'Crítica | 1', 'Alta | 2'], '+1 -2→1'],
    [['Level | Visitors', 'Critical | 7', 'High | 9'], ''],
  ])('%#: %s', (rows, claims) => {
    expect(stated(table(...rows))).toBe(claims)
  })
})

describe('what may be of another thing is left unjudged', () => {
  it.each([
    ['Tests: 236, open: 12 connections', ''],
    ['Fixed 3 bugs in v1.2', ''],
    ['Open files: 1024', ''],
    ['Version: 2', ''],
    ['2 open windows', ''],
    ['Open: ~5', ''],
    ['Open: 5+', ''],
    ['Open: 2025-01-03', ''],
    ['Priority: 2', ''],
    ['Fixed in 2 days: 3', ''],
    ['Blocked: 3', '?3'],
  ])('%s', (line, claims) => {
    expect(stated(line)).toBe(claims)
  })

  it('as are numbers of another day', () => {
    expect(stated('## Changelog\n\nOpen: 7')).toBe('?7')
  })

  it('as are lines inside an issue', () => {
    expect(stated('## BUG-9: Doors\n\n**Status:** Open\n\nOpen: 7')).toBe('')
  })
})
