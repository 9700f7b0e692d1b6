import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { playChanges } from './play-changes.js'

const folder = new URL('../../../fixtures/changes/', import.meta.url)

describe('fixtures/changes', () => {
  test.each(readdirSync(folder))('%s', async name => {
    const path = fileURLToPath(new URL(name, folder))
    await expect(playChanges(readFileSync(path, 'utf8'))).toMatchFileSnapshot(path)
  })
})
