import { genreWords } from '../issue/words/genres.js'
import { grammarWords } from '../issue/words/grammar.js'
import { slice } from '../text/span.js'
import type { Draft } from './draft.js'
import type { Ground } from './labelled.js'
import { beginsWith } from './roles.js'
import type { View } from './view.js'
import { WORD_END, WORD_START, wholeWordPattern, wordPattern } from './word-pattern.js'

/** A text that speaks about issues as such, under a title that promises issues. */
export type ProseKind = 'essay' | 'instructions' | 'exercises'

/**
 * What a text is if what looks like its issues tells nothing of itself (no id, number, state, level, field or box): an
 * essay, which says what its title is (“Technical debt is a metaphor”), or instructions, which speak to who files issues.
 * Instructions may label what they say, so that a label or two is taken for a field.
 */
export function readProseKind(ground: Ground, root: View, { drafts, path }: Read): ProseKind | undefined {
  if (instructs(ground, path) && drafts.every(isLoose) && silent(drafts) * 3 >= drafts.length * 2)
    return 'instructions'
  if (isForPrograms(ground) && drafts.every(tellsNoState)) return 'instructions'
  if (drafts.filter(draft => isExercise(ground, draft)).length * 2 > drafts.length) return 'exercises'
  if (drafts.length > 0 && drafts.every(isOfProduct) && saysOfTitle(root, OFFER)) return 'essay'
  if (silent(drafts) < drafts.length) return undefined
  if (drafts.length > 0 && (asksInTitle(ground, root) || callsItselfEssay(root))) return 'essay'
  if (drafts.length > 0 && drafts.every(draft => leadsElsewhere(ground, draft))) return 'instructions'
  if (
    !drafts.every(({ scope }) => scope.state === undefined && scope.level === undefined && scope.isTitleRole)
  )
    return undefined
  if (instructions(ground) + (isGuide(root) ? 1 : 0) >= 2) return 'instructions'
  const isTold = drafts.length > 0 ? drafts.every(isProse) : isToldInSections(root)
  return isTold && saysOfTitle(root, DEFINITION) ? 'essay' : undefined
}

/** Whether the title calls the text a guide. */
const isGuide = (root: View): boolean =>
  root.children.some(({ section: { depth }, heading }) => depth === 1 && GUIDE.test(heading))

const GUIDE = new RegExp(wholeWordPattern(genreWords, 'guide'), 'iu')

/** Whether several sections stand below the title, a text in each of them, and none is for issues. */
function isToldInSections(root: View): boolean {
  const sections = root.children.find(({ section: { depth } }) => depth === 1)?.children ?? []
  return (
    sections.length > 1 &&
    sections.every(({ role, isVoid, evidence }) => role !== 'issues' && !isVoid && evidence.includes('prose'))
  )
}

/** Whether the text under the title begins by calling itself an essay: “This article looks at …”. */
function callsItselfEssay(root: View): boolean {
  const [first] = root.children.find(({ section: { depth } }) => depth === 1)?.section.blocks ?? []
  return first?.kind === 'paragraph' && ESSAY.test(first.text.text)
}

const ESSAY = new RegExp(String.raw`^.{0,20}?(?<!\p{L})${wholeWordPattern(genreWords, 'essay')}`, 'iu')

/** What was read in a file, and how it is called. */
interface Read {
  readonly drafts: readonly Draft[]
  readonly path: string | undefined
}

const silent = (drafts: readonly Draft[]): number => drafts.filter(saysNothing).length

/** Whether a draft has neither an id, a number, a box nor a status: a word of its label may be one for a level. */
const isLoose = (draft: Draft): boolean =>
  draft.name.id === undefined &&
  isUnnumbered(draft) &&
  draft.name.checkbox === undefined &&
  draft.cells.length === 0 &&
  draft.parts.every(part => part.field?.name !== 'status')

/** Whether a draft may as well tell what a program has: it is no more of an issue than the title of its file makes it. */
const isOfProduct = (draft: Draft): boolean =>
  isLoose(draft) &&
  draft.name.states.length + draft.name.levels.length === 0 &&
  draft.scope.isTitleRole &&
  draft.scope.state === undefined

/** Whether the front matter is that of a skill, a rule or a command: it says what the text is for, and with which tools. */
function isForPrograms({ text }: Ground): boolean {
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,2000}?)\n---[ \t]*(?:\r?\n|$)/u.exec(text)?.[1] ?? ''
  return (
    /^description:/mu.test(front) &&
    /^(?:name|tools|allowed-tools|model|globs|alwaysApply|argument-hint|agent|mode):/mu.test(front)
  )
}

const tellsNoState = ({ name, parts, cells }: Draft): boolean =>
  name.checkbox === undefined &&
  cells.length === 0 &&
  parts.every(part => part.field?.name !== 'status' && part.field?.name !== 'severity')

/** Whether a draft sets a problem as books and contests do: in the words for it, with constraints and complexity, or from a site for them. */
const isExercise = (ground: Ground, draft: Draft): boolean => {
  const text = slice(ground.text, draft.span)
  return tellsNoState(draft) && (TASK.test(text) || EXERCISE.test(text))
}

const TASK = new RegExp(wordPattern(genreWords, 'task'), 'iu')

const EXERCISE = new RegExp(
  String.raw`https?://(?:www\.)?(?:${wordPattern(genreWords, 'contest')})\.|^[^\w\n]*(?:${wordPattern(genreWords, 'given')})[^\w\n]*:`,
  'imu',
)

/** Whether a text tells again and again what is to be done, and shows commands or names with places to be filled in. */
function instructs(ground: Ground, path = ''): boolean {
  const places = (ground.text.match(PLACE_IN_CODE) ?? []).length
  const told = instructions(ground) + (FOR_AGENTS.test(path) ? 2 : 0)
  return told >= 2 && told + places >= 4
}

/** How often a text tells a writer of issues what to do. What it says in the same line again and again is a message that it quotes. */
const instructions = ({ text }: Ground): number =>
  ([...new Set(text.split('\n'))].join('\n').match(INSTRUCTION) ?? []).length +
  (KEPT_ELSEWHERE.test(text.slice(0, 1000)) ? 2 : 0)

/** `gh issue view <number>`, `.scratch/<slug>/spec.md` */
const PLACE_IN_CODE = /`[^`\n]*<[\p{L}_-]{1,30}>[^`\n]*`/gu

/** Folders for those who read instructions. */
const FOR_AGENTS = new RegExp(String.raw`(?:^|[/\\_])(?:${wordPattern(genreWords, 'agents')})[/\\_]`, 'iu')

/** “Issues live in GitHub Issues”, “One file per issue”: at the beginning of a file, that its issues are kept elsewhere. */
const KEPT_ELSEWHERE = new RegExp(
  String.raw`(?:${wordPattern(genreWords, 'work')})\b[^.\n]{0,60}?\b(?:${wordPattern(genreWords, 'kept')})(?:\s(?:as|in|on|via|with|through|at))?\s\W{0,3}${wholeWordPattern(genreWords, 'tracker')}|(?<!\p{L})${wholeWordPattern(genreWords, 'apart')}`,
  'iu',
)

/** Whether a section or an item only leads to a tracker elsewhere: to its list of issues, milestones or labels, not to one issue. */
const leadsElsewhere = (ground: Ground, draft: Draft): boolean =>
  TRACKER_LINK.test(slice(ground.text, draft.span)) && (draft.grounds.kind === 'heading' || isLink(draft))

const isLink = ({ phrase: { text, marks } }: Draft): boolean =>
  marks.some(({ kind, span }) => kind === 'link' && slice(text, span).trim() === text.trim())

const TRACKER_LINK =
  /\]\(https?:\/\/[^)\s]*\/(?:issues|milestones|labels|projects|boards)(?:\/?[?#][^)\s]*|\/)?\)/iu

/** Whether no number names a draft; that of an item only counts it. */
const isUnnumbered = ({ name, home }: Draft): boolean => name.number === undefined || home.kind === 'item'

const saysNothing = (draft: Draft): boolean =>
  draft.name.id === undefined &&
  isUnnumbered(draft) &&
  draft.name.checkbox === undefined &&
  draft.name.states.length + draft.name.levels.length + draft.cells.length === 0 &&
  draft.parts.every(part => part.field?.name === undefined)

/** “Why trackers fail”, “How to write a bug report”: a title that promises an answer. */
const asksInTitle = ({ words }: Ground, root: View): boolean => {
  const title = root.children.find(view => view.section.depth === 1)?.heading.replace(/^[^\p{L}]+/u, '') ?? ''
  return beginsWith('question', title, words)
}

const isProse = ({ grounds }: Draft): boolean =>
  grounds.kind === 'heading' && grounds.evidence.every(evidence => evidence === 'prose')

/** Sentences that tell a writer of issues, or a program that writes them, what to do. */
const INSTRUCTION = ((): RegExp => {
  const filed = `(?:(?:an?|new|your|github|gitlab|jira) )*(?:${wordPattern(genreWords, 'filed')})s?`
  const told = [
    wordPattern(genreWords, 'told'),
    String.raw`(?<=^[^\p{L}\n]{0,20}|[.:;!?]\s)(?:${wordPattern(genreWords, 'case')})`,
    `(?:${wordPattern(genreWords, 'filing')}) ${filed}`,
    `(?:${wordPattern(genreWords, 'file')}) ${filed} (?:${wordPattern(genreWords, 'way')})`,
  ]
  return new RegExp(`${WORD_START}(?:${told.join('|')})${WORD_END}`, 'gimu')
})()

/** Whether the text under the title begins by saying what the title is or does: “Technical debt is …”, “The debt scanner provides …”. */
function saysOfTitle(root: View, verb: RegExp): boolean {
  const title = root.children.find(view => view.section.depth === 1)
  const [first] = title?.section.blocks ?? []
  if (title === undefined || first?.kind !== 'paragraph') return false
  const text = fold(first.text.text)
  const name = fold(title.heading.replace(EDITION, ''))
  const at = text.indexOf(name)
  return name !== '' && at >= 0 && at <= 5 && verb.test(text.slice(at + name.length))
}

/** What a title says of its edition: `Technical debt v1 — model 0.5`. */
const EDITION = /(?<!\s)\s+(?:v\d[\d.]*\b|[–—|:]|-\s).*$/u

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const verbOf = (kind: 'definition' | 'offer'): RegExp =>
  new RegExp(String.raw`^(?: \p{L}+)? ?(?:${wordPattern(grammarWords, kind)})(?:\s|$|(?<=[^a-zа-я]))`, 'u')

const DEFINITION = verbOf('definition')

const OFFER = verbOf('offer')
