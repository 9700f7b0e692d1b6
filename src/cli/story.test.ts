import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { playStory } from './story.js'

const folder = new URL('../../fixtures/cli/', import.meta.url)

describe('the stories in fixtures/cli', () => {
  test.each(readdirSync(folder).filter(name => name.endsWith('.md')))('%s comes true', async name => {
    const url = new URL(name, folder)
    await expect(await playStory(readFileSync(url, 'utf8'))).toMatchFileSnapshot(fileURLToPath(url))
  })

  test('a story that is not true is told as it really happens', async () => {
    expect(await playStory('```console\n$ issues lint none.md\nall is well\n```\n')).toBe(
      '```console\n$ issues lint none.md\nissues: none.md: there is no such file or folder\n→ exit 2\n```\n',
    )
  })
})
