/** The items by what the function says of each, in the order in which the groups first occur. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** The texts that come more than once. */
export const repeatedIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    Array.from(groupBy(texts, text => text)).flatMap(([text, { length }]) => (length > 1 ? [text] : [])),
  )
