import { expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { createExplainer } from './read.js'

const explain = createExplainer()

test('an issue that stands in a code block is refused for that', () => {
  const form = '```\n## BUG-XXX: Title\n**Status:** Open\n```'
  const text = `# Bugs\n\n${form}\n\n## BUG-1: The bell rings twice\n\n\`\`\`js\nring()\n\`\`\`\n\n## How to ring\n\n\`\`\`js\nring()\n\`\`\`\n`
  const { judgements } = explain(sourceOf('BUGS.md', text))
  expect(
    judgements.flatMap(one =>
      one.kind === 'refused' && one.form === 'code' ? [[one.text, one.refusal.why]] : [],
    ),
  ).toEqual([['## BUG-XXX: Title', 'code']])
})
