import { expect, it } from 'vitest'
import { decodeAnchor } from './anchor.js'

it('reads the escapes of a link', () => {
  expect(decodeAnchor('caf%C3%A9-men%C3%BC')).toBe('café-menü')
})

it.each(['100%', '%C3%', '%ff'])('leaves “%s”, of which the escapes are broken, as it is written', target => {
  expect(decodeAnchor(target)).toBe(target)
})
