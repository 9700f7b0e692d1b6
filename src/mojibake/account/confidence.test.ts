import { describe, expect, it } from 'vitest'
import { misread } from '../pages/encode.js'
import { repairMojibake } from '../repair.js'

const confidences = (text: string): readonly string[] =>
  repairMojibake(text).repairs.map(({ after, confidence }) => `${after} ${confidence}`)

describe('repairMojibake of a text in which two pages are at work', () => {
  it('calls nothing exact that either page would read, and differently', () => {
    const found = confidences(`${misread('Žádost: žluť, Ľud', 'cp850')}\n${misread('děti ě', 'cp437')}`)
    expect(found.filter(one => /^[ěĽž]/.test(one) && one.endsWith('exact'))).toEqual([])
  })

  it('calls exact what only one of them explains', () => {
    const found = confidences(`${misread('Año — ✅', 'cp437')}\n${misread('Año — ✅', 'cp850')}`)
    expect(found).toEqual(['ñ exact', '— exact', '✅ exact', 'ñ exact', '— exact', '✅ exact'])
  })

  it('calls nothing exact of which another page makes capitals', () => {
    expect(confidences(misread('ýne, þmir', 'cp850') ?? '')).toEqual(['ý inferred', 'þ inferred'])
  })
})

it('calls nothing exact of which a page that read nothing else makes something likelier', () => {
  const [hindi, german] = [misread('पता नहीं', 'iso-8859-15'), misread('„Über“ uns.', 'windows-1252')]
  expect(confidences(`${hindi}\n${german}`).slice(-2)).toEqual(['⤸ý inferred', '⤽ inferred'])
})

it('calls nothing exact that a page reads amid letters which stay, or beside what another page reads', () => {
  expect(confidences('áƒáƒšáƒ და თბილისი')).toEqual(['ć inferred'])
})

it('calls nothing exact that touches what is gone', () => {
  expect(confidences('âœ…\ufffd JosÃ©')).toEqual(['✅ inferred', 'é exact'])
})

describe('repairMojibake of pictures that lost bytes', () => {
  it('takes the one that is more common than few others', () => {
    expect(confidences('ðŸ“ note — âœ… ok')).toEqual(['📝 inferred', '✅ exact'])
  })

  it('takes none of many', () => {
    const { repairs, unrepairable } = repairMojibake('ðŸ py ðŸŽ‰ âœ…')
    expect(repairs.map(({ after }) => after)).toEqual(['🎉', '✅'])
    expect(unrepairable.map(({ text }) => text)).toEqual(['ðŸ'])
    expect(unrepairable[0]?.candidates).toContain('🐍')
  })
})
