/** Text in which what is left, or clean, happens to be letters of which no word is made there. */
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../text/edit.js'
import { misread } from './pages/encode.js'
import { repairMojibake } from './repair.js'

const reported = (text: string): readonly string[] => repairMojibake(text).unrepairable.map(one => one.text)

function repaired(text: string): string {
  const result = applyEdits(text, repairMojibake(text).edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}

/** UTF-8 read as ISO 8859-1, of which the control characters were dropped. */
const stripped = (text: string): string =>
  Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte))
    .join('')
    .replace(/[\x80-\x9f]/g, '')

describe('repairMojibake of what is left of pictures', () => {
  it('makes no letters of an alphabet that the text does not have, and reports it', () => {
    const text = stripped('- 🟡 Plan: olé\n- 🇩🇪 Berlin\n')
    expect(repaired(text)).toBe(text.replace('Ã©', 'é'))
    expect(reported(text)).toEqual(['ð¡', 'ð©', 'ðª'])
  })

  it('makes none of it where nothing else is garbled', () => {
    const text = stripped('💪🏽 ❤️ 🟡')
    expect(repaired(text)).toBe(text)
  })

  it('tells the likely pictures, and no rare Han', () => {
    const { unrepairable } = repairMojibake(stripped('- 🟡 wait\n- 🟢 go\n- olé'))
    expect(unrepairable.map(one => one.candidates.slice(0, 2))).toEqual([
      ['🟡', '💡'],
      ['🟢', '📢'],
    ])
  })

  it('restores short words of an alphabet where a longer one tells the page', () => {
    const text = '- Да\n- Нет\n- Он\n- Я'
    expect(repaired(misread(text, 'cp850') ?? '')).toBe(text)
  })
})

describe('repairMojibake of words of Latin letters beside misread text', () => {
  it.each([
    ['Yoruba', 'macintosh', 'Търсенето не работи, а прозорецът е празен.', 'Àárín ni, Ààrẹ náà sì ti dé.'],
    ['Vietnamese', 'cp852', 'Копчето не работи, прозорецот е празен.', 'Đô thị và Đô đốc'],
    ['Sorbian', 'windows-1250', 'Fenster schließen, Größe ändern', 'CZĚŁA A BĚŁY'],
    ['Inari Sami', 'windows-1258', 'Es ist größer — “fertig”', 'saamâš kielâš, anarâš'],
  ] as const)('leaves %s', (...[, page, text, clean]) => {
    const garbled = `${misread(text, page)}\n`
    expect(repaired(garbled + clean)).toBe(`${text}\n${clean}`)
  })

  it('does not report the words of Inari Sami', () => {
    expect(repairMojibake('suomâkielâš, vuosâmuš, kielâš').unrepairable).toEqual([])
  })

  it('restores accents that stand apart from their letters', () => {
    const text = 'déjà vu, tête, élève, Noël, où'.normalize('NFD')
    expect(repaired(misread(text, 'macintosh') ?? '')).toBe(text)
  })
})
