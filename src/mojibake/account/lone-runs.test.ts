import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../text/edit.js'
import { misread } from '../pages/encode.js'
import { repairMojibake } from '../repair.js'

function repaired(text: string): string {
  const result = applyEdits(text, repairMojibake(text).edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}

describe('repairMojibake of what lost no byte and stands alone', () => {
  it.each([
    ['squares in one line', 'If eÂ² + fÂ² = gÂ², then ok', 'If e² + f² = g², then ok'],
    ['a unit that recurs', '7 mÂ³ plus mÂ³', '7 m³ plus m³'],
    ['a Greek letter before an arrow', 'Î» â†’ âˆž', 'λ → ∞'],
    ['a reference and characters', 'yes &acirc;€” no', 'yes — no'],
    ['a letter and a reference', 'cafÃ&copy;', 'café'],
  ])('restores %s', (_, text, meant) => {
    expect(repaired(text)).toBe(meant)
  })

  it.each(['Δ', 'λ', 'К', 'ж', 'ش', 'क', 'は', 'ㅋ', '世', '한', '⅓'])(
    'restores %s beside other garble',
    char => {
      const meant = `It’s done — see the “notes”…\nThe ${char} column`
      expect(repaired(misread(meant, 'windows-1252') ?? '')).toBe(meant)
    },
  )

  it.each([
    ['laughter', 'haha ã…‹ã…‹ã…‹ ok', 'ã…‹ã…‹ã…‹', 'ㅋㅋㅋ'],
    ['a fraction', 'â…“ cup of oil', 'â…“', '⅓'],
    ['a Greek letter', 'The Î” row', 'Î”', 'Δ'],
    ['a letter of a formula', 'at 10Î&frac14;s', 'Î&frac14;', 'μ'],
  ])('reports %s', (_, text, ...expected) => {
    const { edits, unrepairable } = repairMojibake(text)
    expect(edits).toEqual([])
    expect(unrepairable.map(one => [one.text, ...one.candidates])).toEqual([expected])
    expect(unrepairable[0]?.why).toContain('no byte of it is lost')
  })

  it('guesses it without a loss', () => {
    const [repair] = repairMojibake('The Î” row', { guess: true }).repairs
    expect(repair).toMatchObject({
      after: 'Δ',
      pages: ['windows-1252'],
      loss: undefined,
      confidence: 'guessed',
    })
  })

  it.each(['„Î”', 'He said “Î” to me', 'MANHÃ”', 'В&nbsp;доме', 'É&nbsp;bom'])('says nothing of %s', text => {
    expect(repairMojibake(text)).toEqual({ edits: [], repairs: [], unrepairable: [] })
  })
})
