/** Plays an example of changes: a tracker in a fenced block, and below it blocks that show what a change makes of it. */
import { diffBlocks } from '../../report/diff/blocks.js'
import { UsageError } from '../../config/usage-error.js'
import { requestSchema } from '../../edit/request.js'
import { createReader } from '../../read/read.js'
import { buildWords } from '../../read/words.js'
import { encodeSource, sourceOf } from '../../text/source.js'
import type { ReadFile } from '../find-issues.js'
import type { Terms } from './terms.js'
import { type Transaction, transact } from './transaction.js'

/**
 * The example with what really happens.
 *
 *     ```markdown                          the tracker; `crlf` behind the word gives it such line ends
 *     ```diff                              changes of it, each block beginning anew; with ` --force` against its rules
 *     {"do":"close","issue":"BUG-1"}       as `issues apply` takes them
 *      ## BUG-1: Kettle leaks              the last line with text above a change
 *     -**Status:** Open                    the lines that go and come; `␍` is a carriage return
 *     +**Status:** Fixed
 *     → a note, or why the change is refused
 */
export function playChanges(example: string): string {
  const tracker = TRACKER.exec(example)?.groups ?? {}
  const isWindows = tracker['crlf'] !== undefined
  const text = (tracker['text'] ?? '').replaceAll('\n', isWindows ? '\r\n' : '\n')
  const file = fileOf(text)
  return example.replace(CHANGES, (_block, forced = '', requests: string) => {
    const terms = { ground, ...(forced !== '' && { isForced: true as const }) }
    const shown = play(file, requests.split('\n').filter(Boolean), terms)
    return [`\`\`\`diff${forced}`, requests.trimEnd(), ...shown, '```', ''].join('\n')
  })
}

const TRACKER = /^(?<fence>`{3,})markdown(?<crlf> crlf)?\n(?<text>.*?)^\k<fence>$/msu

/** A block of changes: the lines with the requests, and what was shown below them. */
const CHANGES = /^```diff( --force)?\n((?:\{[^\n]*\n)+)(?:.*?\n)??```\n/gmsu

/** The tracker as it was read: once, since no change touches it. */
function fileOf(text: string): ReadFile {
  const source = sourceOf('BUGS.md', text)
  return {
    file: { name: 'BUGS.md', path: '/BUGS.md', bytes: encodeSource(source, text), source },
    reading: ground.read(source),
  }
}

function play(file: ReadFile, lines: readonly string[], terms: Terms): readonly string[] {
  try {
    const requests = lines.map(line => requestSchema.parse(JSON.parse(line)))
    const { changes, notes } = transact([file], requests, terms)
    return [...shownDiff(file.file.source.raw, changes), ...notes.map(note => `→ ${note}`)]
  } catch (error) {
    if (error instanceof UsageError) return [`→ ${error.message}`]
    throw error
  }
}

const ground = { read: createReader(), words: buildWords(), today: '2026-01-31' }

function shownDiff(text: string, [change]: Transaction['changes']): readonly string[] {
  const [before, after] = [text, change?.now.source.raw ?? text].map(raw =>
    raw.replaceAll('\r', '␍').split('\n'),
  )
  if (before === undefined || after === undefined) return []
  return diffBlocks(before, after).flatMap(({ oldStart, oldEnd, newStart, newEnd }) => [
    ` ${before.slice(0, oldStart).findLast(line => /[^\s␍]/.test(line)) ?? ''}`,
    ...before.slice(oldStart, oldEnd).map(line => `-${line}`),
    ...after.slice(newStart, newEnd).map(line => `+${line}`),
  ])
}
