import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../text/edit.js'
import { repairMojibake } from '../repair.js'
import type { RepairOptions } from '../result.js'

function repaired(text: string, options: RepairOptions = {}): string {
  const result = applyEdits(text, repairMojibake(text, options).edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}

describe('repairMojibake of a lost byte before the quote that closes a string', () => {
  it.each([
    ['a value of JSON', '{"say": "â€œYesâ€", "to": "â€œNoâ€"}', '{"say": "“Yes”", "to": "“No”"}'],
    ['an attribute', '<p title="â€œYesâ€">', '<p title="“Yes”">'],
    ['a field of CSV', '"They say â€œYesâ€","us"', '"They say “Yes”","us"'],
    ['a value of YAML', 'title: "â€œYesâ€"', 'title: "“Yes”"'],
    ['a string in code', 'say("â€œYesâ€");', 'say("“Yes”");'],
    ['the title of a link', '[a](b "â€œYesâ€")', '[a](b "“Yes”")'],
    ['a cell', '| "â€œYesâ€" | donâ€™t |', '| "“Yes”" | don’t |'],
    ['a target', '<a id="sent-âœ"></a> isnâ€™t', '<a id="sent-âœ"></a> isn’t'],
    ['a picture', '{"sign": "âœ", "at": "cafÃ©"}', '{"sign": "âœ", "at": "café"}'],
  ])('leaves the quote of %s', (_, text, after) => {
    expect(repaired(text)).toBe(after)
  })

  it('leaves it where a guess is made', () => {
    expect(repaired('{"sign": "âœ", "at": "cafÃ©"}', { guess: true })).toMatch(
      /^\{"sign": "[^"]+", "at": "café"\}$/,
    )
  })

  it.each([
    ['a dash', 'The cafÃ© â€" it is open', 'The café — it is open'],
    ['a dash within quotes', 'We said "come â€" or go" in the cafÃ©', 'We said "come — or go" in the café'],
    [
      'a dash in quotes that go on',
      'We said "come â€" or go to the cafÃ©',
      'We said "come — or go to the café',
    ],
  ])('still restores %s that was straightened', (_, text, after) => {
    expect(repaired(text)).toBe(after)
  })
})
