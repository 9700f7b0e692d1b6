import { expect, it } from 'vitest'
import { once } from './once.js'

it('makes a value when it is first asked for, and only then', () => {
  const made: string[] = []
  const bell = once(() => made.push('bell'))
  expect(made).toEqual([])
  expect([bell(), bell()]).toEqual([1, 1])
  expect(made).toEqual(['bell'])
})

it('keeps a value that is none', () => {
  const asked: string[] = []
  const nothing = once(() => {
    asked.push('again')
    return undefined
  })
  expect([nothing(), nothing()]).toEqual([undefined, undefined])
  expect(asked).toEqual(['again'])
})
