import { describe, expect, test } from 'vitest'
import { call } from '../fake-call.js'

const files = { 'BUGS.md': '# Known issues\n\n## BUG-1: Bell is cracked\n\n**Status:** Open\n' }

const refusal = async (stdin: string | Uint8Array): Promise<string> => {
  const { code, stderr, io } = await call('apply --stdin', { files, stdin })
  expect([code, io.textOf('BUGS.md')]).toEqual([2, files['BUGS.md']])
  return stderr
}

describe('a change that cannot be meant is told by its line, in words', () => {
  test.each([
    ['"x"', 'a change is an object, not “x”', 'as in `{"do":"close","issue":"BUG-1"}`'],
    ['null', 'a change is an object, not null', 'as in `{"do":"close","issue":"BUG-1"}`'],
    [
      '{"issue":"BUG-1"}',
      'it does not say what to “do”',
      '“do” is one of set, close, reopen, add, move, renumber',
    ],
    ['{"do":"closee","issue":"BUG-1"}', 'there is no change “closee”', 'did you mean “close”?'],
    ['{"do":4}', 'there is no change 4', '“do” is one of set, close, reopen, add, move, renumber'],
    ['{"do":"set","issue":"BUG-1"}', '“set” needs “fields”', 'it has do, issue, fields'],
    ['{"do":"set","issue":"BUG-1","felds":{}}', '“set” has no “felds”', 'did you mean “fields”?'],
    [
      '{"do":"close","issue":"BUG-1","reason":"x"}',
      '“close” has no “reason”',
      'it may have do, issue, as, note',
    ],
  ])('%s', async (line, fault, hint) => {
    expect(await refusal(`\n${line}\n`)).toBe(`issues: line 2: ${fault}\nissues: ${hint}\n`)
  })

  test('with the value that was found', async () => {
    const line = '{"do":"set","issue":"BUG-1","fields":{"severity":3}}'
    expect(await refusal(line)).toBe('issues: line 1: “fields.severity” is 3, but it must be a text\n')
  })

  test('as no JSON, where it is none', async () => {
    expect(await refusal('{"do":')).toMatch(/^issues: line 1 is no JSON: /)
  })
})

test('changes that are no UTF-8 are refused, that nothing else is written in their place', async () => {
  const line = '{"do":"close","issue":"BUG-1","note":"caf\u00e9"}'
  const latin1 = Uint8Array.from(line, letter => letter.charCodeAt(0))
  expect(await refusal(latin1)).toContain('standard input: is not UTF-8, the first wrong byte is')
})

test('one change that cannot be made is none of them made', async () => {
  const lines = ['{"do":"close","issue":"BUG-1"}', '{"do":"close","issue":"BUG-2"}']
  expect(await refusal(lines.join('\n'))).toContain('line 2: there is no issue “BUG-2”')
})

test('a change that does not fit the file is told by its line, too', async () => {
  const line = '{"do":"set","issue":"BUG-1","fields":{"status":"x"}}'
  expect(await refusal(`\n${line}`)).toContain('line 2: BUG-1: “x” is no status')
})
