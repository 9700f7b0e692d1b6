import { describe, expect, it } from 'vitest'
import { createStyle } from './style.js'
import { renderTable } from './table.js'
import { widthOf } from '../text/width.js'

const columns = [
  { head: 'issue', align: 'left', overflow: 'wrap' },
  { head: 'risk', align: 'right', overflow: 'wrap' },
] as const

const rows = [
  [{ text: '🔴 登录页面在数据验证失败时没有任何提示' }, { text: '20', role: 'critical' }],
  [{ text: 'plain' }, { text: '3' }],
] as const

const plain = { color: false, unicode: true } as const

describe('renderTable', () => {
  it('aligns emoji and wide characters', () => {
    expect(
      renderTable(columns, rows, createStyle({ ...plain, width: 80 })).join('\n'),
    ).toMatchInlineSnapshot(`
      "┌─────────────────────────────────────────┬──────┐
      │ issue                                   │ risk │
      ├─────────────────────────────────────────┼──────┤
      │ 🔴 登录页面在数据验证失败时没有任何提示 │   20 │
      │ plain                                   │    3 │
      └─────────────────────────────────────────┴──────┘"
    `)
  })

  it('wraps the widest column to fit', () => {
    const lines = renderTable(columns, rows, createStyle({ color: false, unicode: false, width: 24 }))
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "+---------------+------+
      | issue         | risk |
      +---------------+------+
      | 🔴 登录页面在 |   20 |
      | 数据验证失败  |      |
      | 时没有任何提  |      |
      | 示            |      |
      | plain         |    3 |
      +---------------+------+"
    `)
    expect(lines.map(widthOf)).toEqual(lines.map(() => 24))
  })

  it('cuts the beginning of paths', () => {
    const paths = [{ head: 'file', align: 'left', overflow: 'cut' }] as const
    const style = createStyle({ ...plain, width: 20 })
    expect(renderTable(paths, [[{ text: 'docs/archive/KNOWN_ISSUES.md' }]], style)[3]).toBe(
      '│ …KNOWN_ISSUES.md │',
    )
  })

  it('paints the cells and leaves the frame alone', () => {
    const lines = renderTable(columns, rows, createStyle({ ...plain, color: true, width: 80 }))
    expect(lines[0]).toBe('┌─────────────────────────────────────────┬──────┐')
    expect(lines[3]).toContain('\u001b[31m\u001b[1m  20\u001b[22m\u001b[39m')
  })
})
