import { describe, expect, it } from 'vitest'
import { type Request, requestSchema } from '../../edit/request.js'
import { createReader } from '../../read/read.js'
import { buildWords } from '../../read/words.js'
import { encodeSource, type Source, sourceOf } from '../../text/source.js'
import { bugs } from './fake-change.js'
import { type ChangedFile, transact } from './transaction.js'

/** What comes of requests to a file, and how often it is read for that. */
function made(text: string, requests: readonly Request[]) {
  let times = 0
  const reader = createReader()
  const read = (source: Source) => {
    times += 1
    return reader(source)
  }
  const source = sourceOf('BUGS.md', text)
  const file = {
    file: { name: 'BUGS.md', path: '/BUGS.md', bytes: encodeSource(source, text), source },
    reading: reader(source),
  }
  const ground = { read, words: buildWords(), today: '2026-01-31' }
  const { changes } = transact([file], requests, { ground })
  return { changes, text: textAfter(changes) ?? text, times }
}

const textAfter = ([change]: readonly ChangedFile[]): string | undefined => change?.now.source.raw

/** The same request for each of the first issues. */
const each = (count: number, request: object): readonly Request[] =>
  Array.from({ length: count }, (_, at) => requestSchema.parse({ ...request, issue: `BUG-${at + 1}` }))

describe('a transaction', () => {
  it('that takes back what it has written changes nothing', () => {
    const requests = [...each(1, { do: 'close' }), ...each(1, { do: 'reopen' })]
    expect(made(bugs('**Status:** Open'), requests).changes).toEqual([])
  })

  const open = bugs(...Array.from({ length: 12 }, () => '**Status:** Open\n**Severity:** High'))

  it('reads the file as often for many changes as for few', () => {
    const owners = (count: number) => made(open, each(count, { do: 'set', fields: { owner: '@mara' } }))
    expect(owners(12).text.match(/@mara/g)).toHaveLength(12)
    expect(owners(12).times).toBe(owners(2).times)
    const closed = (count: number) => made(open, each(count, { do: 'close', note: 'mended' }))
    expect(closed(12).text.match(/Resolved\n/g)).toHaveLength(12)
    expect(closed(12).times).toBe(closed(2).times)
  })

  it('reads it no more often where issues of one section go to another', () => {
    const items = Array.from({ length: 12 }, (_, at) => `- **BUG-${at + 1}** Thing ${at + 1}\n`).join('')
    const lists = `# Known issues\n\n## Open\n\n${items}\n## Done\n\n- **BUG-13** Cup\n- **BUG-14** Lid\n`
    const closed = (count: number) => made(lists, each(count, { do: 'close' }))
    expect(closed(11).text).toBe(
      `# Known issues\n\n## Open\n\n- **BUG-12** Thing 12\n\n## Done\n\n- **BUG-13** Cup\n- **BUG-14** Lid\n${items.split('\n').slice(0, 11).join('\n')}\n`,
    )
    expect(closed(11).times).toBe(closed(2).times)
  })

  it('takes the style of the file from those that are not half done', () => {
    const marked = `# Known issues\n\n${['Kettle', 'Cup', 'Lid', 'Tea ✅'].map((title, at) => `## BUG-${at + 1}: ${title}\n\n**Status:** ${at === 3 ? 'Fixed' : 'Open'}\n`).join('\n')}`
    expect(made(marked, each(3, { do: 'close' })).text).toBe(
      marked.replace(/(Kettle|Cup|Lid)/g, '$1 ✅').replaceAll('Open', 'Fixed'),
    )
  })
})
