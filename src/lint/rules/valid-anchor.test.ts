import { expect, test } from 'vitest'
import { mended, spoken } from '../spoken.js'

const page = (target: string): string => `# Known issues

[see](${target})

## Open bugs

<a id="old-name"></a>

## Caf\u00e9 & co. {#custom}
`

test.each(['#open-bugs', '#old-name', '#custom', '#known-issues', '#', '#top', 'other.md#nowhere'])(
  '%s leads somewhere',
  target => {
    expect(spoken('valid-anchor', page(target))).toEqual([])
  },
)

test('writes the anchor of the heading that has the same letters', () => {
  expect(spoken('valid-anchor', page('#Open_Bugs'))).toEqual([
    '3 error: no heading has the anchor “#Open_Bugs”',
  ])
  expect(mended('valid-anchor', page('#Open_Bugs'))).toBe(page('#open-bugs'))
})

test('has no fix where no heading is near', () => {
  expect(spoken('valid-anchor', page('#performance'))).toHaveLength(1)
  expect(mended('valid-anchor', page('#performance'))).toBe(page('#performance'))
})

test('an anchor that is only shown in code is none', () => {
  const text = `${page('#shown')}\n\`\`\`html\n<a id="shown"></a>\n\`\`\`\n\nWrite \`<a id="shown">\`.\n`
  expect(spoken('valid-anchor', text)).toEqual(['3 error: no heading has the anchor “#shown”'])
})
