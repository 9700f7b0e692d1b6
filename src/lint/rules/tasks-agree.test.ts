import { expect, test } from 'vitest'
import { mended } from '../spoken.js'

const tracker = (...tasks: readonly string[]): string =>
  `# Known issues\n\n## BUG-1: Export loses rows\n\n**Status:** Resolved\n\n**Steps:**\n\n${tasks.join('\n')}\n`

test('all boxes of a resolved issue are ticked', () => {
  expect(mended('tasks-agree', tracker('- [ ] write', '- [x] review', '  * [ ] release'))).toBe(
    tracker('- [x] write', '- [x] review', '  * [x] release'),
  )
})

test('marks that are no boxes stay as they are', () => {
  const text = tracker('- ✅ write', '- ❌ release')
  expect(mended('tasks-agree', text)).toBe(text)
})
