import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { playStory } from '../cli/story.js'

test('what docs/format.md shows is what the tool prints', async () => {
  const path = fileURLToPath(new URL('../../docs/format.md', import.meta.url))
  await expect(await playStory(readFileSync(path, 'utf8'))).toMatchFileSnapshot(path)
}, 30_000)
