import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { read } from '../../read/read.js'
import { buildWords } from '../../read/words.js'
import { applyEdits } from '../../text/edit.js'
import { decodeSource, encodeSource } from '../../text/source.js'
import { normalize } from './normalize.js'
import { normalSettings } from './settings.js'

const folder = new URL('../../../fixtures/normal/', import.meta.url)

describe('fixtures/normal', () => {
  test.each(readdirSync(folder))('%s is brought into its normal form, and stays in it', async name => {
    const at = (file: string): string => fileURLToPath(new URL(`${name}/${file}`, folder))
    const config = existsSync(at('config.json')) ? readFileSync(at('config.json'), 'utf8') : '{}'
    const ground = {
      read,
      words: buildWords(),
      today: '2026-01-31',
      settings: normalSettings.parse(JSON.parse(config)),
    }
    const source = decodeSource('input.md', readFileSync(at('input.md')))
    if (!source.ok) throw new Error('a fixture is text')
    const { reading, edits } = normalize(read(source.value), ground)
    expect(applyEdits(source.value.raw, edits)).toEqual({ ok: true, value: reading.source.raw })
    expect(normalize(reading, ground).edits).toEqual([])
    const output = Buffer.from(encodeSource(source.value, reading.source.raw)).toString('utf8')
    await expect(output).toMatchFileSnapshot(at('output.md'))
  })
})
