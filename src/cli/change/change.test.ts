import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { requestSchema } from '../../edit/request.js'
import { read } from '../../read/read.js'
import { buildWords } from '../../read/words.js'
import { applyEdits } from '../../text/edit.js'
import { decodeSource, encodeSource } from '../../text/source.js'
import { transact } from './transaction.js'

const folder = new URL('../../../fixtures/edit/', import.meta.url)

const ground = { read, words: buildWords(), today: '2026-01-31' }

describe('fixtures/edit', () => {
  test.each(readdirSync(folder))('%s is changed as its requests say, and in no other byte', async name => {
    const at = (file: string): string => fileURLToPath(new URL(`${name}/${file}`, folder))
    const bytes = readFileSync(at('input.md'))
    const source = decodeSource('input.md', bytes)
    if (!source.ok) throw new Error('a fixture is text')
    const file = {
      file: { name: 'input.md', path: '/input.md', bytes, source: source.value },
      reading: read(source.value),
    }
    const lines = readFileSync(at('requests.jsonl'), 'utf8').split('\n').filter(Boolean)
    const {
      changes: [changed],
    } = transact(
      [file],
      lines.map(line => requestSchema.parse(JSON.parse(line))),
      { ground },
    )
    if (changed === undefined) throw new Error('nothing was changed')
    const { raw } = source.value
    expect(applyEdits(raw, changed.edits)).toEqual({ ok: true, value: changed.now.source.raw })
    const shown = changed.edits.map(({ span, text }) => ({
      at: span.start,
      old: raw.slice(span.start, span.end),
      text,
    }))
    await expect(`${JSON.stringify(shown, undefined, 2)}\n`).toMatchFileSnapshot(at('edits.json'))
    const output = Buffer.from(encodeSource(source.value, changed.now.source.raw)).toString('utf8')
    await expect(output).toMatchFileSnapshot(at('output.md'))
  })
})
