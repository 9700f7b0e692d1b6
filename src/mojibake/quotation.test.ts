import { describe, expect, it } from 'vitest'
import { misread } from './pages/encode.js'
import { repairMojibake } from './repair.js'

const untouched = { edits: [], repairs: [], unrepairable: [] }

describe('repairMojibake of a text that quotes mojibake', () => {
  it.each([
    ['a word with its clean twin', 'Shows JosÃ© instead of José.'],
    ['a word of which several letters are garbled', 'The “été” is shown as Ã©tÃ© since 2.0'],
    ['a word of another script', 'Клиент видит РџСЂРёРІРµС‚ вместо Привет'],
    ['a sign', 'Every ✅ comes out as âœ… there'],
    [
      'a table of what is garbled and what was meant',
      '| sent | got |\n|---|---|\n| — | â€” |\n| ✅ | âœ… |\n| é | Ã© |',
    ],
    ['a dash before a point', 'We saw Ã© instead of é, and â€” instead of —.'],
    ['a dash in quotation marks', 'Users see “Ã©” instead of “é”, and “â€”” instead of “—”.'],
    ['a word with an apostrophe', 'It’s becomes Itâ€™s'],
    ['an apostrophe by itself', '’ becomes â€™'],
    ['what was meant in code', '- `é` → Ã©\n- `—` → â€”\n- `✅` → âœ…'],
    ['a list of what was meant', '- é: Ã©\n- ü: Ã¼\n- —: â€”'],
    ['one of four without a twin', 'é is Ã©, è is Ã¨, ü is Ã¼, and there is Ã¶ as well'],
  ])('leaves %s', (_, text) => {
    expect(repairMojibake(text)).toEqual(untouched)
  })

  it('leaves a chart of any length', () => {
    const letters = Array.from({ length: 0x17f - 0xc0 }, (_, at) => String.fromCharCode(0xc0 + at))
    const rows = letters.map(letter => {
      const once = misread(letter, 'windows-1252') ?? ''
      return `| ${letter} | ${once} | ${misread(once, 'windows-1252')} | ${misread(letter, 'cp437')} |`
    })
    const chart = rows.join('\n')
    expect(repairMojibake(chart).edits).toEqual([])
    expect(repairMojibake(chart, { codePolicy: 'always' }).edits.length).toBeGreaterThan(400)
  })

  it('leaves what it quotes in code, too', () => {
    const text = 'JosÃ© instead of José, and `Ã¨`'
    expect(repairMojibake(text, { code: [{ start: text.indexOf('`'), end: text.length }] })).toEqual(
      untouched,
    )
  })

  it('repairs it if it is told to', () => {
    expect(repairMojibake('JosÃ© instead of José', { codePolicy: 'always' }).repairs).toHaveLength(1)
  })

  it('still reports what is gone', () => {
    const { repairs, unrepairable } = repairMojibake('JosÃ© instead of José, and Jos\ufffd')
    expect([repairs, unrepairable.map(({ text }) => text)]).toEqual([[], ['\ufffd']])
  })
})

describe('repairMojibake of a garbled text that quotes mojibake', () => {
  const garbled = '- cafÃ© closed\n- naÃ¯ve\n- donâ€™t\n- Ã¼ber\n'

  it.each([
    ['letters with their twins', '- shows Ã© for é'],
    ['a word with its twin', '- Zoë (ZoÃ«) wrote it'],
    ['rows of a table', '| Ã¤ | ä |\n| ö | Ã¶ |'],
    ['marks', '- â€™ → ’, “ is â€œ'],
    ['a letter without a twin in the line of another', '- Ã© for é, or Ã¨ too'],
  ])('leaves %s', (_, quoted) => {
    const { repairs } = repairMojibake(garbled + quoted)
    expect(repairs.map(one => one.after)).toEqual(['é', 'ï', '’', 'ü'])
  })

  it('leaves a line of which two letters of three have their twins', () => {
    expect(repairMojibake('If Ã© is shown for é, Ã¼ for ü, or â€™ for an apostrophe').edits).toEqual([])
  })

  it('repairs a word whose twin stands in another sentence, or beside it', () => {
    const text = '- un cafÃ©. Le café\n- MÃ¼ller, Müller\n'
    expect(repairMojibake(garbled + text).repairs.length).toBe(6)
  })
})

describe('repairMojibake of a text that is garbled in part', () => {
  it.each([
    ['a word of which the letter stands clean elsewhere', 'Pokémon and JosÃ©', 'é'],
    ['a dash beside a clean one', 'Open — since May â€” see below', '—'],
    ['a dash in a cell of a row that has another one', '| Done | â€” | x — y |', '—'],
    ['a dash beside one at the end of a line', 'Open â€” see below —\nas told', '—'],
    ['an apostrophe beside a clean one in another word', 'It’s done, donâ€™t ask', '’'],
    ['a word of which the twin is in another line', 'José wrote it.\nJosÃ© read it.', 'é'],
  ])('repairs %s', (_, text, after) => {
    expect(repairMojibake(text).repairs.map(one => one.after)).toEqual([after])
  })
})
