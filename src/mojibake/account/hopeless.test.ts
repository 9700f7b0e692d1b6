import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../text/edit.js'
import { misread } from '../pages/encode.js'
import { repairMojibake } from '../repair.js'

function repaired(text: string): string {
  const result = applyEdits(text, repairMojibake(text).edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}

/** The bytes that windows-1255 leaves undefined, as they stand where they were kept. */
const UNDEFINED = /[\x80-\x9fÙ-ßûüÿ]/g

describe('repairMojibake of a page that lacks lead bytes', () => {
  const arabic = ['يختفي الطلب قبل أن يكتمل التحميل من الخادم.', 'الملف مفتوح، والقائمة فارغة']
  const marks = ['', '?', '\ufffd']

  it.each(arabic)('leaves half of the letters of an alphabet alone, and reports them: %s', clean => {
    for (const mark of marks) {
      const lossy = (misread(clean, 'windows-1255') ?? '').replace(UNDEFINED, mark)
      expect(repaired(lossy)).toBe(lossy)
      expect(repairMojibake(lossy).unrepairable.length).toBeGreaterThan(2)
    }
  })

  it.each(['העדכון האחרון נפתח', 'Список пустой'])('reads an alphabet that has its lead bytes: %s', clean => {
    const text = `“clean” … ${misread(clean, 'windows-1255') ?? ''}`
    for (const mark of marks) {
      const read = repaired(text.replace(UNDEFINED, mark))
      expect([...read].filter(char => clean.includes(char)).length * 2).toBeGreaterThan(clean.length)
    }
  })

  it('reads words between quotation marks that were never misread', () => {
    const word = misread('שפה', 'windows-1255') ?? ''
    expect(repaired(`„${word}“ “${word}” ${word}…`)).toBe('„שפה“ “שפה” שפה…')
  })
})
