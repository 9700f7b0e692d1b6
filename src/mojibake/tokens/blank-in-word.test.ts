import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../text/edit.js'
import { repairMojibake } from '../repair.js'

function repaired(text: string): string {
  const result = applyEdits(text, repairMojibake(text).edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}

describe('repairMojibake of the Portuguese à before a blank that was its second byte', () => {
  it.each([
    ['Ã s vezes nÃ£o hÃ¡ luz.', 'às vezes não há luz.'],
    ['Vamos Ã quela praÃ§a.', 'Vamos àquela praça.'],
  ])('restores %j', (text, after) => {
    expect(repaired(text)).toBe(after)
  })
})
