import { expect, it } from 'vitest'
import { groupBy } from './group.js'

it('groups items in the order in which the groups first occur', () => {
  const groups = groupBy(['bell', 'lamp', 'bolt', 'lid', 'brass'], word => word.charAt(0))
  expect([...groups]).toEqual([
    ['b', ['bell', 'bolt', 'brass']],
    ['l', ['lamp', 'lid']],
  ])
})
