import { expect, test } from 'vitest'
import { mended, spoken } from '../spoken.js'

const garbled = `# Known issues

## Export âœ…

- âœ… rows are written â€“ all of them
- âœ… dates are kept
`

test('one finding speaks of one line, with what stood there', () => {
  expect(spoken('no-mojibake', garbled)).toEqual([
    '3 error: “âœ…” is “✅” read as windows-1252',
    '5 error: “âœ… rows are written â€“” is “✅ rows are written –” read as windows-1252',
    '6 error: “âœ…” is “✅” read as windows-1252',
  ])
})

test('the fix restores the whole text', () => {
  expect(mended('no-mojibake', garbled)).toBe(`# Known issues

## Export ✅

- ✅ rows are written – all of them
- ✅ dates are kept
`)
})

test('speaks of a file that keeps no issues, too', () => {
  expect(spoken('no-mojibake', 'Das Menü hieß frÃ¼her GrÃ¶ÃŸe.\n')).toHaveLength(1)
})

test('what was lost is left to no-replacement-character', () => {
  const text = '# Known issues\n\nThe export \uFFFD loses rows, the import \uFFFD\uFFFD too.\n'
  expect(spoken('no-mojibake', text)).toEqual([])
  expect(spoken('no-replacement-character', text)).toEqual([
    '3 error: text was lost here: a replacement character stands for it',
    '3 error: text was lost here: a replacement character stands for it (2 characters wide)',
  ])
})

test('the fix takes links along to the headings that it repairs', () => {
  const text = '# Known issues\n\nSee [done](#done-âœ).\n\n## Done âœ…\n'
  expect(spoken('no-mojibake', text)).toEqual([
    '3 error: the heading of “#done-âœ” is garbled',
    '5 error: “âœ…” is “✅” read as windows-1252',
  ])
  expect(mended('no-mojibake', text)).toBe('# Known issues\n\nSee [done](#done-).\n\n## Done ✅\n')
})

test('where a byte was lost and several characters fit, the likeliest is offered', () => {
  const text = '# Known issues\n\n## Export â€“ and import\n\nThe rows go â†" to the file.\n'
  expect(mended('no-mojibake', text)).toBe(
    '# Known issues\n\n## Export – and import\n\nThe rows go ↓ to the file.\n',
  )
})
