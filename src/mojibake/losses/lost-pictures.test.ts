import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../text/edit.js'
import { misread } from '../pages/encode.js'
import type { PageName } from '../pages/pages.js'
import { repairMojibake } from '../repair.js'

function repaired(text: string): string {
  const result = applyEdits(text, repairMojibake(text).edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}

const left = (text: string): readonly string[] => repairMojibake(text).unrepairable.map(one => one.text)

it('takes a sign of money for likelier than a button', () => {
  expect(repaired('Preis: 30 โ�ฌ fรผr die Tรผr')).toBe('Preis: 30 € für die Tür')
})

describe('repairMojibake of a picture and the selector behind it', () => {
  it.each([
    ['alone in a text', '**Status:** âš ï¸ Partial', '**Status:** ⚠️ Partial'],
    ['among others', '- âœ… ok\n- âš ï¸ no', '- ✅ ok\n- ⚠️ no'],
    ['whole behind a blank', 'вљ пёЏ Р’РЅРёРјР°РЅРёРµ', '⚠️ Внимание'],
  ])('takes the blank before the selector for a part of it: %s', (_, corrupt, clean) => {
    expect(repaired(corrupt)).toBe(clean)
    expect(left(corrupt)).toEqual([])
  })

  it.each<PageName>(['windows-1251', 'windows-1253', 'windows-1255'])('restores both out of %s', page => {
    const clean = '- ✅ Done — all\n- ⚙️ Wheels\n- 1️⃣ First (ℹ️)\n- ⏱️ Late'
    expect(repaired(misread(clean, page) ?? '')).toBe(clean)
  })

  it('takes a selector that lost its last byte for that which makes a picture of a sign', () => {
    const clean = '- ✅ Done — all\n- ⚠️ Attention: bug\n- ⏱️ ⚙️ (ℹ️) the end ⬇️'
    const corrupt = (misread(clean, 'windows-1253') ?? '').replace(/[\x80-\x9f]/g, '')
    expect(repaired(corrupt)).toBe(clean)
  })

  it('leaves a picture of which it cannot be said which needs the selector', () => {
    expect(left('âœ… and ðŸ›ï¸ rest')).toEqual(['ðŸ›'])
  })

  it('leaves a picture between whose last byte and the selector it would put a blank', () => {
    const corrupt = (misread('- ✅ Done — all\n- 🛠️ Tools\n- ⏱️ ⚙️ the end ⬇️', 'windows-1257') ?? '').replace(
      /[\x80-\x9f]/g,
      '',
    )
    expect(left(corrupt.replaceAll('\xa0', ' '))).toEqual(['š›'])
  })
})

describe('repairMojibake of a picture that lost a byte', () => {
  it.each(['- item ðŸ›', '# Bugs ðŸ›\n', 'Kind: ðŸ›\n\nText', '| ðŸ› | Crash |', '## ðŸ› Bugs', '(ðŸ›)'])(
    'reads the same picture wherever it stands: %s',
    corrupt => {
      expect(repaired(corrupt)).toBe(corrupt.replace('ðŸ›', '🐛'))
    },
  )

  it.each(['| ðŸŸ | x |', '| ðŸ§ | x |', '- ðŸŸ (late)'])(
    'takes no blank before what wants one: %s',
    corrupt => {
      expect(repaired(corrupt)).toBe(corrupt.replace('ðŸŸ', '🟠').replace('ðŸ§', '🧠'))
    },
  )
})

/** Pictures, each of which loses a byte in one of the pages below. */
const pictures = '🐛📁🏁🔐🌐👈📈🐍👍📝🔍🍎🏷️➡️🚀✅'

describe.each(['windows-1250', 'windows-1254', 'windows-1258'] as const)(
  'repairMojibake of pictures in %s',
  page => {
    const lost = (text: string): string => (misread(text, page) ?? '').replace(/[\x80-\x9f]/g, '')
    const all = Array.from(new Intl.Segmenter().segment(pictures), ({ segment }) => segment)

    it.each(all)('reads or reports %s by itself, and reads no part of it', picture => {
      const corrupt = lost(`- ${picture} item`)
      expect([corrupt, `- ${picture} item`]).toContain(repaired(corrupt))
      expect(repaired(corrupt).includes(picture) || left(corrupt).length > 0).toBe(true)
    })

    it.each(all)('reads or reports %s beside what windows-1252 reads as well', picture => {
      const corrupt = lost(`# T\n\n- ✅ Done — see “Notes”\n- ${picture} item`)
      expect(repaired(corrupt).includes(`${picture} item`) || left(corrupt).length > 0).toBe(true)
    })
  },
)

describe('repairMojibake of a picture of which “?” took the place of a byte', () => {
  it.each(['**Status:** â?Œ Open', '| 1 | â?Œ |', '- â?Œ one\n- â?Œ two'])(
    'reads it though it is alone: %s',
    corrupt => {
      expect(repaired(corrupt)).toBe(corrupt.replaceAll('â?Œ', '❌'))
    },
  )

  it.each(['Is it â? Œuvre', 'Voilâ?Œuvre', '“â?Œ', 'â?” and â?… and â?»'])('leaves %s', text => {
    expect(repaired(text)).toBe(text)
  })
})
