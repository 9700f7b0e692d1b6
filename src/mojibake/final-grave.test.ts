/** French and Italian whose “à” lost its no-break space: it became a blank within a line, and was trimmed at the end of one. */
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../text/edit.js'
import { misread } from './pages/encode.js'
import { repairMojibake } from './repair.js'

function repaired(text: string): string {
  const result = applyEdits(text, repairMojibake(text).edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}

describe('repairMojibake of an à whose no-break space became a blank', () => {
  it.each([
    'Le magasin est déjà fermé, hélas, il est là\n\nOn va à la gare.\n',
    '- ✅ Fini\n- au-delà\n- déjà lu\n',
    'Voilà\nDéjà lu à Lyon',
    'Não há\nVou à praia, à noite\nà\nàs vezes',
  ])('restores it in and behind lines: %j', text => {
    const lost = (misread(text, 'windows-1252') ?? '').replaceAll('\xa0', ' ').replace(/ +$/gm, '')
    expect(repaired(lost)).toBe(text)
  })
})
