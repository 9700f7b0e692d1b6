import { expect, test } from 'vitest'
import { findingsOf, spoken } from '../spoken.js'

const rule = 'no-replacement-character'

const lost = 'error: text was lost here: a replacement character stands for it'

test('each place at which text was lost has its finding', () => {
  const text = '# Notes\n\nCaf\uFFFD and cr\uFFFDme\n\n\uFFFD\uFFFD\n'
  expect(spoken(rule, text)).toEqual([`3 ${lost}`, `3 ${lost}`, `5 ${lost} (2 characters wide)`])
  expect(findingsOf(rule, text).map(({ span }) => span.start)).toEqual([12, 20, 25])
})

test.each([
  ['inline', 'It prints `Caf\uFFFD`.'],
  ['over two lines', 'It prints `Caf\uFFFD,\nCr\uFFFDme` then.'],
  ['with a back tick in it', 'It prints `` ` \uFFFD ``.'],
  ['in a fence', '```\nCaf\uFFFD\n```'],
])('code is a quotation: %s', (_, text) => {
  expect(spoken(rule, `# Notes\n\n${text}\n`)).toEqual([])
})

test('a back tick that opens no code hides nothing', () => {
  expect(spoken(rule, '# Notes\n\nIt`s Caf\uFFFD here\n')).toEqual([`3 ${lost}`])
})

test('code is found where the text was repaired before it', () => {
  expect(spoken(rule, '# Notes\n\nâœ… Fixed, âœ… prints `Caf\uFFFD`, not Caf\uFFFD\n')).toEqual([`3 ${lost}`])
})
