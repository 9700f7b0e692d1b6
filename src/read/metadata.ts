import type { Field } from '../issue/model.js'
import type { Written } from '../issue/written.js'
import { fieldsOf } from './body.js'
import type { Holder } from './headings.js'
import { type Ground, writtenPhrase } from './labelled.js'
import type { View } from './view.js'

/** What a document says of itself: the labelled values under its title and at its end. */
export function readMetadata(holders: readonly Holder[]): Field[] {
  return holders.flatMap(({ view }, index) => {
    const isEdge = view.section.depth <= 1 || index === holders.length - 1
    return isEdge ? fieldsOf(view.parts) : []
  })
}

/** The title of the document: its first heading of depth 1, or else its first heading. */
export function readTitle(ground: Ground, root: View): Written<string> | undefined {
  const first = root.children.find(view => view.section.depth === 1) ?? root.children[0]
  const heading = first?.section.heading
  return heading === undefined ? undefined : writtenPhrase(ground, heading.text, heading.span.end)
}
