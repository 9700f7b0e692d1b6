import { expect, test } from 'vitest'
import { isSpecific } from './specific.js'

test.each(['⚠️ Workaround available', 'Partially fixed', 'By design', '교체 검토 중', 'teilweise behoben'])(
  '“%s” says more than a state',
  text => {
    expect(isSpecific(text)).toBe(true)
  },
)

test.each(['Open', '✅ Fixed', 'In progress', 'Won’t fix', 'offen', '진행 중', 'TODO'])(
  '“%s” says no more than a state',
  text => {
    expect(isSpecific(text)).toBe(false)
  },
)
