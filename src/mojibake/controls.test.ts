import { describe, expect, it } from 'vitest'
import { applyEdits } from '../text/edit.js'
import { repairMojibake } from './repair.js'

const repaired = (text: string) => applyEdits(text, repairMojibake(text).edits)

describe('bytes of windows-1252 that stand as C1 controls', () => {
  it.each([
    ['parlé\x85\n', 'parlé…\n'],
    ['it\x92s', 'it’s'],
    ['he said \x93no\x94.', 'he said “no”.'],
    ['from a \x96 b', 'from a – b'],
    ['closed\x97or so they say', 'closed—or so they say'],
    ['\x95 first', '• first'],
    ['costs 5 \x80', 'costs 5 €'],
    ['costs \x8020', 'costs €20'],
    ['s\x9cur', 'sœur'],
  ])('are read as its characters: %j', (text, meant) => {
    expect(repaired(text)).toEqual({ ok: true, value: meant })
  })

  it.each([
    ['SÃ\x8eRETÃ\x89', 'SÎRETÉ'],
    ['# CHÃ\x82TEAU\n\nCâ€™est bon', '# CHÂTEAU\n\nC’est bon'],
  ])('are the second byte of a letter behind the first: %j', (text, meant) => {
    expect(repaired(text)).toEqual({ ok: true, value: meant })
  })

  it.each(['a \x85 b', '\x9b31m red', 'a\x93\x94b', 'x \x99'])(
    'stay where none of these would stand: %j',
    text => {
      expect(repairMojibake(text).edits).toEqual([])
    },
  )
})
