import type { Field, Issue } from '../issue/model.js'
import type { Written } from '../issue/written.js'
import { fieldsOf } from './body.js'
import type { FrontLine } from './front-matter.js'
import type { Holder } from './headings.js'
import { type Ground, writtenPhrase } from './labelled.js'
import type { View } from './view.js'

/** What a document says of itself: its front matter, and the labelled values under its title and at its end. */
export function readMetadata(front: readonly FrontLine[], holders: readonly Holder[]): Field[] {
  const views = new Set(
    holders.flatMap(({ view, scope }, index) => {
      const isEdge = view.section.depth <= 1 || index === holders.length - 1
      return isEdge && scope.role !== 'template' ? [view] : []
    }),
  )
  return [
    ...front.map(({ field }) => field),
    ...[...views].flatMap(view => fieldsOf(view.ownParts).filter(isFilled)),
  ]
}

/** The title of the document: its first heading of depth 1; or what the front matter calls it; or its first heading, unless that is an issue. */
export function readTitle(
  ground: Ground,
  {
    root,
    front,
    issues,
  }: { readonly root: View; readonly front: readonly FrontLine[]; readonly issues: readonly Issue[] },
): Written<string> | undefined {
  const [first] = root.children
  const top = root.children.find(view => view.section.depth === 1)?.section.heading
  const told = top === undefined ? frontTitle(front)?.field.value : undefined
  if (told !== undefined) return told
  const heading = top ?? first?.section.heading
  const isIssue = top === undefined && issues.some(({ home }) => home.span.start === heading?.span.start)
  return heading === undefined || isIssue ? undefined : writtenPhrase(ground, heading.text, heading.span.end)
}

const isFilled = ({ value }: Field): boolean => value.value !== ''

/** The line of the front matter that gives the title. */
export const frontTitle = (front: readonly FrontLine[]): FrontLine | undefined =>
  front.find(({ field }) => field.label.value.toLowerCase() === 'title')
