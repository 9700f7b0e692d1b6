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

const lossy = (text: string, page: PageName, mark: string): string =>
  (misread(text, page) ?? '').replace(/[\x80-\x9f]/g, mark)

describe('repairMojibake of quotation marks that lost a byte', () => {
  const quotations = [
    'Das Feld „Größe“ ist leer, weil für den „Schlüssel“ nichts über die „Übersicht“ bekannt ist.',
    'Przycisk „Zapisz” nie działa, ponieważ „ścieżka” jest błędna.',
    'The “key” isn’t there — see “notes” for “überblick” and “naïve” café.',
  ]

  it.each(quotations)('restores them as the language writes them: %s', clean => {
    for (const page of [
      'windows-1252',
      'windows-1253',
      'windows-1254',
      'windows-1255',
      'windows-1258',
    ] as const)
      for (const mark of ['', '?', '\ufffd']) expect(repaired(lossy(clean, page, mark))).toBe(clean)
  })

  it('takes what “ closes for opened by „, though the language is not known', () => {
    const clean = 'Soubor „neplatný“ zmizel.'
    for (const mark of ['', '?', '\ufffd']) expect(repaired(lossy(clean, 'windows-1254', mark))).toBe(clean)
  })

  it('leaves the first where it may be either, and the language is not known', () => {
    const corrupt = lossy(
      'Soubor obsahuje „neplatný“ záznam, protože nebyl správně uložen.',
      'windows-1253',
      '',
    )
    expect(repairMojibake(corrupt).unrepairable[0]?.candidates.slice(0, 2)).toEqual(['“', '„'])
  })

  it('knows one that opens before a sign, and between letters without blanks', () => {
    for (const clean of [
      'Przycisk „%s” nie działa, ponieważ „--ścieżka” jest błędna.',
      '打不开文件“备忘”，请看“--help”和“说明”两处。',
    ])
      for (const page of ['windows-1254', 'windows-1255'] as const) {
        const corrupt = lossy(clean, page, '')
        for (const { after } of repairMojibake(corrupt).repairs) expect(clean).toContain(after)
      }
  })

  it('is not misled by a quotation that opens behind it', () => {
    const clean = 'It is broken — see “release notes” for 2.0'
    const twice = lossy(misread(clean, 'windows-1251') ?? '', 'windows-1252', '')
    expect(repaired(twice)).toBe(clean)
  })
})
