import { findWord } from '../issue/vocabulary.js'
import type { Draft } from './draft.js'
import type { Ground } from './labelled.js'
import type { View } from './view.js'

/** A text that speaks about issues as such, under a title that promises issues. */
export type ProseKind = 'essay' | 'instructions'

/**
 * What a text is if what looks like its issues tells nothing of itself (no id, number, state, level, field or box): an
 * essay, which says what its title is (“Technical debt is a metaphor”), or instructions, which speak to who files issues.
 */
export function readProseKind(ground: Ground, root: View, drafts: readonly Draft[]): ProseKind | undefined {
  if (!drafts.every(saysNothing)) return undefined
  if (drafts.length > 0 && asksInTitle(ground, root)) return 'essay'
  if (
    !drafts.every(({ scope }) => scope.state === undefined && scope.level === undefined && scope.isTitleRole)
  )
    return undefined
  if ((ground.text.match(INSTRUCTION) ?? []).length >= 2) return 'instructions'
  return drafts.length > 0 && drafts.every(isProse) && definesTitle(root) ? 'essay' : undefined
}

const saysNothing = ({ name, parts, cells }: Draft): boolean =>
  name.id === undefined &&
  name.number === undefined &&
  name.checkbox === undefined &&
  name.states.length + name.levels.length + cells.length === 0 &&
  parts.every(part => part.field?.name === undefined)

/** “Why trackers fail”, “How to write a bug report”: a title that promises an answer. */
const asksInTitle = ({ words }: Ground, root: View): boolean => {
  const title = root.children.find(view => view.section.depth === 1)?.heading.replace(/^[^\p{L}]+/u, '') ?? ''
  const word = findWord(words.phrases, title)
  return word?.start === 0 && word.meaning === 'question'
}

const isProse = ({ grounds }: Draft): boolean =>
  grounds.kind === 'heading' && grounds.evidence.every(evidence => evidence === 'prose')

/** Sentences that tell a writer of issues, or a program that writes them, what to do. */
const INSTRUCTION =
  /(?<!\p{L})(?:you are (?:an?|the|responsible|asked)|you (?:keep|must|should|will|have to)|follow these|when(?:ever)? (?:you|asked|a skill|the user)|(?:ask|tell|show) the user|before you (?:file|start|begin|open)|never file|(?:create|open|file) (?:an? )?(?:new )?(?:github |gitlab |jira )?(?:issue|ticket|bug)s? (?:in|for|with|on|when|using|via)|(?:use|run) (?:the )?`?gh`?(?!\p{L})|gh issue (?:create|list|view|edit|close|comment))/giu

/** Whether the text under the title begins by saying what the title is: “Technical debt is …”. */
function definesTitle(root: View): boolean {
  const title = root.children.find(view => view.section.depth === 1)
  const [first] = title?.section.blocks ?? []
  if (title === undefined || first?.kind !== 'paragraph') return false
  const text = fold(first.text.text)
  const name = fold(title.heading)
  const at = text.indexOf(name)
  return name !== '' && at >= 0 && at <= 5 && DEFINITION.test(text.slice(at + name.length))
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const DEFINITION =
  /^(?: \p{L}+)? ?(?:is|are|refers|means|describes|occurs|arises|ist|sind|bezeichnet|est|sont|désigne|es|son|é|são|è|sono|to|jest|это|означает|是|指|とは|란|이란|은|는|הוא|היא|הם)(?:\s|$|(?<=[^a-zа-я]))/u
