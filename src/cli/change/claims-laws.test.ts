import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Request } from '../../edit/request.js'
import { read } from '../../read/read.js'
import { buildWords } from '../../read/words.js'
import { plural } from '../../text/number.js'
import { encodeSource, sourceOf } from '../../text/source.js'
import { transact } from './transaction.js'

/** A tracker as plain data: `render` writes it with all that it states about itself, and all of that is true. */
interface Model {
  readonly open: readonly Bug[]
  readonly closed: readonly Bug[]
  readonly claims: readonly Claims[]
  readonly newline: string
}

interface Bug {
  readonly id: string
  readonly level: 'Critical' | 'Low'
}

interface Counts {
  readonly total: number
  readonly open: number
  readonly closed: number
  readonly critical: number
  readonly low: number
  readonly openCritical: number
  readonly openLow: number
  readonly openIds: string
}

/** Lines that state something. */
type Claims = (counts: Counts) => string

const percent = (part: number, whole: number): number => Math.round((100 * part) / whole)

const bar = (part: number, whole: number): string => {
  const full = Math.round(percent(part, whole) / 10)
  return '█'.repeat(full) + '░'.repeat(10 - full)
}

const claims: readonly Claims[] = [
  ({ open, closed, total }) => `**Open:** ${open} | **Closed:** ${closed} | **Total:** ${total}`,
  ({ open, closed, total }) => `${plural(total, 'issue')}, ${open} open, ${closed} fixed.`,
  ({ open, total }) => `- Open: ${open} (${percent(open, total)}%)`,
  ({ closed, total }) => `**Progress:** ${closed}/${total} (${percent(closed, total)}%)`,
  ({ closed, total }) => `Progress: [${bar(closed, total)}] ${percent(closed, total)}%`,
  ({ closed, total }) => `${percent(closed, total)}% complete`,
  ({ open, openIds }) => `Open: ${open} (${openIds})`,
  ({ total, critical, low }) => `Total: ${total} (${critical} critical, ${low} low)`,
  ({ open, openCritical, openLow }) => `Open: ${open} (${openCritical} critical, ${openLow} low)`,
  ({ open, closed, total }) => `Offen: ${open} | Behoben: ${closed} | Gesamt: ${total}`,
  ({ closed, total }) => `Résolus : ${closed} sur ${total}`,
  ({ open, closed }) => `Abiertos: ${open}, Resueltos: ${closed}`,
  ({ open, closed, total }) => `Aperti: ${open} | Risolti: ${closed} | Totale: ${total}`,
  ({ open, closed, total }) => `Otwarte: ${open} | Rozwiązane: ${closed} | Razem: ${total}`,
  ({ open, closed, total }) => `Открыто: ${open} | Исправлено: ${closed} | Всего: ${total}`,
  ({ open, closed, total }) => `共 ${total} 个问题，未解决 ${open} 个，已解决 ${closed} 个`,
  ({ open, closed, total }) => `合計${total}件（未対応${open}件、完了${closed}件）`,
  ({ open, closed, total }) => `미해결: ${open}건 | 해결: ${closed}건 | 총 ${total}건`,
  ({ open, closed }) => `פתוחים: ${open} | סגורים: ${closed}`,
  ({ open, closed, total, critical, low, openCritical, openLow }) =>
    [
      '| Level | Open | Closed | Total | % |',
      '|---|---|---|---|---|',
      `| Critical | ${openCritical} | ${critical - openCritical} | ${critical} | ${percent(critical, total)}% |`,
      `| Low | ${openLow} | ${low - openLow} | ${low} | ${percent(low, total)}% |`,
      `| **Total** | **${open}** | **${closed}** | **${total}** | 100% |`,
    ].join('\n'),
]

function countsOf({ open, closed }: Model): Counts {
  const all = [...open, ...closed]
  const critical = (bugs: readonly Bug[]): number => bugs.filter(({ level }) => level === 'Critical').length
  return {
    total: all.length,
    open: open.length,
    closed: closed.length,
    critical: critical(all),
    low: all.length - critical(all),
    openCritical: critical(open),
    openLow: open.length - critical(open),
    openIds: open.map(({ id }) => id).join(', '),
  }
}

function render(model: Model): string {
  const counts = countsOf(model)
  const records = (bugs: readonly Bug[], status: string): string =>
    bugs
      .map(({ id, level }) => `### ${id}: Kettle leaks\n\n**Status:** ${status}\n**Severity:** ${level}\n\n`)
      .join('')
  const text = [
    `# Known issues (${counts.total})\n\n## Summary\n\n`,
    ...model.claims.map(claim => `${claim(counts)}\n\n`),
    `## Open (${counts.open})\n\n${records(model.open, 'Open')}`,
    `## Fixed (${plural(counts.closed, 'issue')})\n\n${records(model.closed, 'Fixed')}`,
  ].join('')
  return `${text.trimEnd()}\n`.replaceAll('\n', model.newline)
}

const model: fc.Arbitrary<Model> = fc
  .record({
    levels: fc.array(fc.constantFrom('Critical', 'Low'), { minLength: 6, maxLength: 9 }),
    closed: fc.integer({ min: 2, max: 3 }),
    claims: fc.subarray([...claims], { minLength: 3 }),
    newline: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ levels, closed, ...rest }) => {
    const bugs = levels.map((level, at): Bug => ({ id: `BUG-${at + 11}`, level }))
    return { ...rest, open: bugs.slice(closed), closed: bugs.slice(0, closed) }
  })

/** What is asked for, and the tracker that should come of it; `pick` chooses the issue. */
type Change = (model: Model, pick: number) => { readonly request: Request; readonly after: Model }

const at = (bugs: readonly Bug[], pick: number): Bug => {
  const bug = bugs[pick % bugs.length]
  if (bug === undefined) throw new Error('there is none')
  return bug
}

const without = (bugs: readonly Bug[], bug: Bug): readonly Bug[] => bugs.filter(one => one !== bug)

const changes: Readonly<Record<string, Change>> = {
  close: (before, pick) => {
    const bug = at(before.open, pick)
    const after = { ...before, open: without(before.open, bug), closed: [...before.closed, bug] }
    return { request: { do: 'close', issue: bug.id }, after }
  },
  reopen: (before, pick) => {
    const bug = at(before.closed, pick)
    const after = { ...before, open: [...before.open, bug], closed: without(before.closed, bug) }
    return { request: { do: 'reopen', issue: bug.id }, after }
  },
  set: (before, pick) => {
    const bug = at(before.open, pick)
    const level = bug.level === 'Critical' ? 'Low' : 'Critical'
    const open = before.open.map(one => (one === bug ? ({ ...bug, level } as const) : one))
    return { request: { do: 'set', issue: bug.id, fields: { severity: level } }, after: { ...before, open } }
  },
  add: before => {
    const bug: Bug = { id: `BUG-${before.open.length + before.closed.length + 11}`, level: 'Low' }
    const request: Request = {
      do: 'add',
      title: 'Kettle leaks',
      section: 'Open',
      fields: { severity: 'low' },
    }
    return { request, after: { ...before, open: [...before.open, bug] } }
  },
}

const ground = { read, words: buildWords(), today: '2026-01-31' }

function changed(raw: string, request: Request): string {
  const source = sourceOf('BUGS.md', raw)
  const file = {
    file: { name: 'BUGS.md', path: '/BUGS.md', bytes: encodeSource(source, raw), source },
    reading: read(source),
  }
  const {
    changes: [change],
  } = transact([file], [request], { ground })
  return change === undefined ? raw : change.now.source.raw
}

describe('laws of claims', () => {
  it('a file whose claims are true is, after a change, the file that states the truth, to the byte', () => {
    fc.assert(
      fc.property(model, fc.constantFrom(...Object.keys(changes)), fc.nat(), (before, name, pick) => {
        const { request, after } = changes[name]?.(before, pick) ?? { request: undefined, after: before }
        if (request !== undefined) expect(changed(render(before), request)).toBe(render(after))
      }),
      { numRuns: 60 },
    )
  }, 240_000)

  it('all that it states is read, and holds', () => {
    fc.assert(
      fc.property(model, before => {
        const { tracker } = read(sourceOf('BUGS.md', render(before)))
        expect(tracker.claims.filter(({ verdict }) => verdict !== 'holds')).toEqual([])
        expect(tracker.claims.length).toBeGreaterThan(2 + before.claims.length)
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})
