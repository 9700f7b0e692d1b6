import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { playStory } from '../cli/story.js'

test('what docs/format.md shows is what the tool prints', async () => {
  const path = fileURLToPath(new URL('../../docs/format.md', import.meta.url))
  const played = await playStory(readFileSync(path, 'utf8'))
  // So that an update writes no crash into the page.
  expect(played).not.toContain('this is a fault in known-issues')
  await expect(played).toMatchFileSnapshot(path)
}, 30_000)
