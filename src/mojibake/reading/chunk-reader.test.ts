import { describe, expect, it } from 'vitest'
import { slice } from '../../text/span.js'
import { createChunkReader } from './chunk-reader.js'
import { allPages } from '../pages/page-index.js'

describe('createChunkReader', () => {
  it('reads each run of broken references by itself, and what lies between them', () => {
    const text = 'é &#195;&#169; ok â€” é &#195;&#169; done &eacute; é'
    const read = createChunkReader(text, {
      beliefs: {
        openings: allPages.map(() => 8),
        fee: () => 0,
        doubts: allPages.map(() => 1),
        isBlank: true,
      },
      scope: {
        pages: -1,
        evident: 0,
        surviving: 0,
        lossDoubts: {},
        native: new Set(),
        share: () => 1,
        isVietnamese: false,
      },
    })
    const chunks = read({ start: 0, end: text.length }).map(chunk => slice(text, chunk))
    expect(chunks).toEqual(['&#195;&#169;', 'â€”', '&#195;&#169;'])
  })
})
