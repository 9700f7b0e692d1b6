import { describe, expect, it } from 'vitest'
import { applyEdits } from '../text/edit.js'
import { misread } from './pages/encode.js'
import { repairMojibake } from './repair.js'

/** The text misread as windows-1252 with the bytes dropped that it leaves undefined. */
const misreadDropped = (text: string): string =>
  (misread(text, 'windows-1252') ?? '').replace(/[\x80-\x9f]/g, '')

function repairedText(text: string): string {
  const result = applyEdits(text, repairMojibake(text).edits)
  return result.ok ? result.value : ''
}

describe('repairStably', () => {
  const tree = misreadDropped(misreadDropped('├── src'))
  const garbled = misreadDropped(misreadDropped('└── заметки'))

  it('leaves a line of which a second run would make something else, and repairs the others', () => {
    const text = `${tree}\n${garbled}\n`
    const once = repairedText(text)
    expect(once).toBe(`├── src\n${garbled}\n`)
    expect(repairedText(once)).toBe(once)
  })

  it('reports what it leaves as it stands, with what it might have been', () => {
    const { unrepairable } = repairMojibake(garbled)
    expect(unrepairable.map(one => one.text)).toEqual(
      unrepairable.map(({ span }) => garbled.slice(span.start, span.end)),
    )
    expect(unrepairable.find(({ candidates }) => candidates.includes('·'))).toMatchObject({ text: 'Â·' })
  })

  it('takes the likeliest all the same if it is asked to guess', () => {
    expect(repairMojibake(garbled, { guess: true }).repairs).not.toEqual([])
  })
})

describe('repairThroughout', () => {
  it('reads what a guess has completed, so that a second run has nothing left to guess', () => {
    const text = 'Die Gro&Atilde;\x9fe 7'
    const { edits, repairs } = repairMojibake(text, { guess: true })
    expect(applyEdits(text, edits)).toEqual({ ok: true, value: 'Die Große 7' })
    expect(repairs.map(({ before, confidence }) => [before, confidence])).toEqual([
      ['&Atilde;\x9f', 'inferred'],
    ])
    expect(repairMojibake('Die Große 7', { guess: true }).repairs).toEqual([])
  })
})
