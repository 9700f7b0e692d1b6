/** Ticks as most of them are written: `[x]`, or `[X]`. */
import { slice } from '../../text/span.js'
import { replace } from '../page.js'
import { majority } from '../tally.js'
import { blocksWithin } from './blocks-within.js'
import type { NormalStep } from './normal-step.js'

export const checkboxes: NormalStep = {
  name: 'checkboxes',
  plan: ({ text, document }) => {
    const ticked = [...blocksWithin(document.blocks)]
      .flatMap(block => (block.kind === 'list' ? block.items : []))
      .flatMap(({ checkbox }) => (checkbox?.isChecked ? [checkbox.span] : []))
    const usual = slice(text, majority(ticked, span => slice(text, span)) ?? { start: 0, end: 0 }) || '[x]'
    return ticked.flatMap(span => (slice(text, span) === usual ? [] : [[replace(span, usual)]]))
  },
}
