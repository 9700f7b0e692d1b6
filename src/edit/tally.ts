/** What most do. */

/** The item that occurs most often, by what the function says of it; of several the one that occurs first. */
export function mostCommon<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Item | undefined {
  const counts = new Map<string, { readonly item: Item; count: number }>()
  for (const item of items) {
    const entry = counts.get(keyOf(item))
    if (entry === undefined) counts.set(keyOf(item), { item, count: 1 })
    else entry.count += 1
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.item
}

/** Whether the answer is yes for at least half of the items, and for one at all. */
export function most<Item>(items: readonly Item[], holds: (item: Item) => boolean): boolean {
  const count = items.filter(holds).length
  return count > 0 && count * 2 >= items.length
}

/** The item that more than half of the items agree with, by what the function says of them; undefined if none is. */
export function majority<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item | undefined {
  const usual = mostCommon(items, keyOf)
  if (usual === undefined) return undefined
  const key = keyOf(usual)
  return items.filter(item => keyOf(item) === key).length * 2 > items.length ? usual : undefined
}
