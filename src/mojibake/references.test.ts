/** Mojibake that was written as character references: read in the page at work, as plain text is. */
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../text/edit.js'
import { misread } from './pages/encode.js'
import type { SingleBytePage } from './pages/pages.js'
import { repairMojibake } from './repair.js'

const escaped = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, char => `&#${String(char.charCodeAt(0))};`)

function repaired(text: string): string {
  const result = applyEdits(text, repairMojibake(text).edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}

const texts = [
  'Окно не открывается, и файл всё ещё пуст.',
  'Το αρχείο δεν ανοίγει, και το παράθυρο είναι κενό.',
  'Das “Öffnen” geht nicht: größer, später… — ab',
  'On n’ouvre plus « Menu » où il était déjà, près d’été',
  'Không mở được cửa sổ: dữ liệu “trống”',
]
const pages: readonly SingleBytePage[] = [
  'windows-1252',
  'iso-8859-2',
  'iso-8859-15',
  'windows-1250',
  'windows-1257',
  'macintosh',
  'cp437',
  'cp850',
]

describe('repairMojibake of character references', () => {
  it.each(texts.flatMap(text => pages.map(page => [page, text] as const)))(
    'restores %s: %s',
    (page, text) => {
      const garbled = misread(text, page)
      if (garbled !== undefined) expect(repaired(escaped(garbled))).toBe(text)
    },
  )

  it('calls not exact what two pages read', () => {
    const { repairs } = repairMojibake(escaped(misread('Привет, мир. Нет, не так.', 'iso-8859-2') ?? ''))
    const page = (one: (typeof repairs)[number]): boolean =>
      one.confidence !== 'exact' || one.pages[1] === 'iso-8859-2'
    expect(repairs.every(page)).toBe(true)
  })

  it('reports a letter in a word, though too little speaks for its page', () => {
    const { edits, unrepairable } = repairMojibake('M&#195;&#382;ller')
    expect([edits, unrepairable.map(one => [one.text, one.candidates])]).toEqual([
      [],
      [['&#195;&#382;', ['Þ', 'ø']]],
    ])
  })

  it.each([
    'n&deg;&nbsp;5',
    'l&rsquo;&Eacute;tat',
    '&laquo;&nbsp;belle&nbsp;&raquo; Belgi&euml;&nbsp;&raquo;',
  ])('reports nothing of %s', text => {
    expect(repairMojibake(`don&#226;&#8364;&#8482;t, ${text}`).unrepairable).toEqual([])
  })
})
