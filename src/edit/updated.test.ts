import { describe, expect, it } from 'vitest'
import { buildWords } from '../read/words.js'
import { read } from '../read/read.js'
import { applyEdits } from '../text/edit.js'
import { sourceOf } from '../text/source.js'
import { editOf, pageOf } from './run.js'
import { followUpdated } from './updated.js'

const ground = { read, words: buildWords(), today: '2026-01-31' }

/** What becomes of the line of the last update once an issue is resolved today. */
function updated(line: string): string {
  const before = `# Known issues\n\n${line}\n\n## BUG-1: Kettle leaks\n\n**Status:** Fixed\n`
  const start = read(sourceOf('BUGS.md', before))
  const now = read(sourceOf('BUGS.md', `${before}**Resolved:** 2026-01-31\n`))
  const edits = followUpdated(start.tracker, pageOf(now, ground)).map(one => editOf(now.source, one))
  const applied = applyEdits(now.source.raw, edits)
  return applied.ok ? (applied.value.split('\n')[2] ?? '') : 'the edits overlap'
}

describe('the day of the last update', () => {
  it.each([
    ['**Last updated:** 2026-01-02', '**Last updated:** 2026-01-31'],
    ['**Last updated:** 2026-01-02, 17:00', '**Last updated:** 2026-01-31'],
    ['**Last updated:** 2026-01-02 17:00:30 UTC', '**Last updated:** 2026-01-31'],
    ['**Last updated:** 2026-01-02T17:00:00.000Z', '**Last updated:** 2026-01-31'],
    ['**Last updated:** 2026-01-02T17:00:00+01:00', '**Last updated:** 2026-01-31'],
    ['**Last updated:** January 2, 2026 at 5:00 PM (CET)', '**Last updated:** January 31, 2026'],
    ['**Last updated:** 2026-01-02 5:00 pm by Mara', '**Last updated:** 2026-01-31 by Mara'],
    ['**Ultimo aggiornamento**: 2 gennaio 2026, ore 17:00', '**Ultimo aggiornamento**: 31 gennaio 2026'],
    ['**Zuletzt aktualisiert:** 02.01.2026, 17:00 Uhr', '**Zuletzt aktualisiert:** 31.01.2026'],
  ])('is that of the change, and the hour of the old one goes: %s', (line, wanted) => {
    expect(updated(line)).toBe(wanted)
  })

  it('stays where the hour stands elsewhere', () => {
    expect(updated('**Last updated:** 17:00, 2026-01-02')).toBe('**Last updated:** 17:00, 2026-01-02')
  })
})
