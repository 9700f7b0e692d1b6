import { expect, it } from 'vitest'
import { repairMojibake } from '../mojibake/repair.js'
import { decodeSource } from '../text/source.js'
import { summarizeRepair } from './repair-summary.js'

it('names every place that is left', () => {
  const lost = decodeSource('RADIO.md', new TextEncoder().encode('- caf\ufffd\n'.repeat(12)))
  if (!lost.ok) throw new Error('the source is no UTF-8')
  const lines = summarizeRepair(lost.value, repairMojibake(lost.value.raw), { isDone: false })
  expect(lines).toHaveLength(12)
  expect(lines.at(-1)).toContain(':12:6: “\ufffd” cannot be restored')
})
