import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { compareValues, type QueryGround } from './filter.js'
import { type Entry, findProperty, plain, type Property, propertyNames } from './property.js'

/** Less than 0 where the first issue comes first. */
export type Order = (a: Entry, b: Entry) => number

/**
 * The order that a list of fields stands for: `level,-due` is by level and then by day, the latest first. Levels begin with
 * the gravest. Issues without a value come last, however it is turned.
 */
export function parseOrder(
  list: string,
  { entries }: Pick<QueryGround, 'entries'>,
): Result<Order, Objection> {
  const orders: Order[] = []
  for (const part of list.split(',')) {
    const name = part.trim().replace(/^-/, '')
    const property = findProperty(name, entries)
    if (property === undefined)
      return failure({
        message: `there is no field “${name}” to sort by`,
        unknown: { word: name, known: propertyNames() },
      })
    const isTurned = part.trim().startsWith('-') !== (property.kind === 'rank')
    orders.push(orderBy(property, isTurned ? -1 : 1))
  }
  return success((a, b) => {
    for (const order of orders) {
      const away = order(a, b)
      if (away !== 0) return away
    }
    return 0
  })
}

function orderBy(property: Property, sign: 1 | -1): Order {
  const firstOf = (entry: Entry): string => property.read(entry)[0] ?? ''
  return (a, b) => {
    const [first, second] = [plain(firstOf(a)), plain(firstOf(b))]
    if (first === '' || second === '') return Number(first === '') - Number(second === '')
    return sign * compareValues(property, first, second)
  }
}
