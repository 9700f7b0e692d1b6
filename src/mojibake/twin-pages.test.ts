/** Text that was misread in a page of which another one shows most characters alike: its language tells which. */
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../text/edit.js'
import { misread } from './pages/encode.js'
import type { SingleBytePage } from './pages/pages.js'
import { repairMojibake } from './repair.js'

function repaired(text: string): string {
  const result = applyEdits(text, repairMojibake(text).edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}

const texts: readonly (readonly [SingleBytePage, string])[] = [
  ['iso-8859-2', '# Errores\n\n- La señal no llega a la montaña.\n- El niño es pequeño.'],
  ['iso-8859-2', '# Hibák\n\n- A beállítás nem marad meg.\n- Az adatbázis hibás.'],
  ['windows-1250', '# Errores\n\n- La señal no llega a la montaña.\n- El niño es pequeño.'],
  ['windows-1250', '# Hibák\n\n- A beállítás nem marad meg.\n- Az adatbázis hibás.'],
]

describe('repairMojibake of a page that has a twin', () => {
  it.each(texts)('restores what was misread in %s: %j', (page, text) => {
    expect(repaired(misread(text, page) ?? '')).toBe(text)
  })

  it('follows the clean words of the text', () => {
    expect(repaired('Este año la montaĂąa es del niĂąo')).toBe('Este año la montaña es del niño')
  })

  it('calls inferred what the language tells', () => {
    const { repairs } = repairMojibake('Este año la montaĂąa es del niĂąo')
    expect(repairs.map(one => one.confidence)).toEqual(['inferred', 'inferred'])
  })

  it('takes windows-1252 with controls for what it is, and not for one other page', () => {
    const garbled = `SorunlarÄ±n hepsi aÃ§Ä±k. Bu dosya iÃ§in Å\x9fifre yanlÄ±ÅŸ.`
    expect(repaired(garbled)).toBe('Sorunların hepsi açık. Bu dosya için şifre yanlış.')
  })
})
