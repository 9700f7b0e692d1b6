import { type FieldName, isTelling } from '../issue/fields.js'
import type { Field } from '../issue/model.js'
import { findWord } from '../issue/vocabulary.js'
import type { SectionRole } from '../issue/words/section-role.js'
import type { Block, List, Paragraph } from '../markdown/block.js'
import { maskCode, type Phrase } from '../markdown/phrase.js'
import type { Section } from '../markdown/section.js'
import { isPlaceholder, saysAllDone } from './answers.js'
import { fieldsOf, isChecklist, isNameList, type Part, readParts } from './body.js'
import type { ColumnedTable } from './column.js'
import { hasIds, readColumns } from './columns.js'
import { repeatedIn } from '../text/group.js'
import { looksLikeDate } from './dates.js'
import type { Ground } from './labelled.js'
import { isComment } from './generated.js'
import { holdsGroups, holdsGroupWithId, namesOverGroups } from './groups.js'
import { wordCount } from './length.js'
import { markedSeries, withLinesParted } from './marked-lines.js'
import { type Name, readName } from './name.js'
import type { RecordEvidence } from './reasons.js'
import { labelOf, withLabels } from './sub-labels.js'
import { introducesIssues } from './captions.js'
import { paragraphName } from './paragraph-name.js'
import { beginsWith, isOnlyWords, readRole } from './roles.js'
import { beforeSeries, boldSeries, proseDetails } from './series.js'
import { isSample, isTemplate } from './template.js'
import { listsIssues } from './title-column.js'

/** A section with what can be told from it alone; whether it is an issue is judged with its surroundings. */
export interface View {
  readonly section: Section
  readonly heading: string
  readonly name: Name | undefined
  readonly role: SectionRole | undefined
  /** The word of the heading that gives it its role. */
  readonly roleWord: string
  /** Whether the heading asks a question: “Why is this bad?”. */
  readonly isQuestion: boolean
  /** Whether the heading is nothing but the name of its role: then it names no issue. */
  readonly isCategory: boolean
  readonly parts: readonly Part[]
  /** The parts that are its own: neither those of paragraphs below that open issues, nor groups that are issues themselves. */
  readonly ownParts: readonly Part[]
  readonly children: readonly View[]
  /** Whether labelled values come again and again below the heading: groups that are issues themselves. */
  readonly isGrouped: boolean
  /** The lines that name such groups, by the list below them. */
  readonly groupNames: ReadonlyMap<Block, Paragraph>
  /** Whether it is a series of paragraphs with bold names, or of lines with marks. */
  readonly isSeries: boolean
  /** Whether it only shows how an issue is to be written. */
  readonly isTemplate: boolean
  /** Whether nothing but “None” stands below the heading. */
  readonly isVoid: boolean
  /** Why the section may be an issue; empty if nothing speaks for it. */
  readonly evidence: readonly RecordEvidence[]
  /** Whether a table of issues stands directly below the heading, or a list of bold names. */
  readonly holdsRows: boolean
  readonly holdsNames: boolean
  /** Whether a line that says that issues follow (`Known limitations:`) stands right above a list. */
  readonly introducesIssues: boolean
  /** Whether a table with ids stands directly below the heading, or one that lists issues in sentences. */
  readonly holdsIds: boolean
  readonly listsIssues: boolean
  /** The fields for status, severity and priority that stand directly below the heading. */
  readonly tells: readonly FieldName[]
  /** Whether its sub-headings are the parts of one issue: one of them is the label of what is wrong, or why. */
  readonly isForm: boolean
  /** The field whose label the heading is (“Root cause”), so that the section is a part of the issue above it. */
  readonly fieldName: FieldName | undefined
}

export function buildView(ground: Ground, section: Section, repeated: ReadonlySet<string> = new Set()): View {
  const phrase = section.heading?.text
  const name = phrase === undefined ? undefined : readName(phrase, ground.words)
  const heading = headingOf(section)
  const again = repeatedIn(section.sections.map(headingOf))
  const children = withLabels(
    ground,
    section,
    section.sections.map(inner => buildView(ground, inner, again)),
  )
  const told = children.flatMap(toldBelow)
  const parts = [...readParts(ground, section.blocks), ...told]
  const own = beforeSeries(ground, section.blocks)
  const ownParts = own === section.blocks ? parts : [...readParts(ground, own), ...told]
  const fieldName = name === undefined || name.id !== undefined ? undefined : labelOf(ground, heading)
  const named = phrase === undefined || name === undefined ? '' : withoutCode(phrase, name)
  const { role, word, isWhole } = readRole(named, ground.words)
  // What several headings beside each other say names no category.
  const isRepeated = repeated.has(heading)
  const isCategory = !isRepeated && (isWhole || isOnlyWords(named, ground.words))
  const tables = tablesIn(ground, section)
  const groupNames = namesOverGroups(ground, section.blocks)
  const isGrouped =
    groupNames.size > 0 ||
    holdsGroups(ownParts) ||
    (role !== undefined && !isRepeated && holdsGroupWithId(ownParts))
  const view = {
    section,
    heading,
    name,
    parts,
    ownParts: isGrouped ? [] : ownParts,
    isGrouped,
    groupNames,
    children,
    fieldName,
    isForm:
      children.some(tellsWhatIsWrong) && !children.some(child => child.role === 'issues' && child.isCategory),
    isSeries: isSeries(ground, section),
    // Choices above issues say what may be written in them.
    isTemplate:
      (name !== undefined && phrase !== undefined && isSample(ground, name, phrase)) ||
      (!children.some(isStrong) && isTemplate(ground, heading, fieldsOf(ownParts))),
    isVoid: saysNothing(ground, section) || isPlaceholder(heading, ground.words),
    role,
    roleWord: word,
    isCategory,
    isQuestion: beginsWith('question', heading.replace(/^[^\p{L}]+/u, ''), ground.words),
    holdsRows: tables.some(holdsRows),
    holdsNames: section.blocks.some(block => isNameList(ground, block)),
    introducesIssues: introducesIssues(ground, section.blocks),
    holdsIds: tables.some(({ table, columns }) => hasIds(table, columns)),
    listsIssues: tables.some(table => listsIssues(ground, table)),
    tells: isGrouped
      ? []
      : fieldsOf(ownParts).flatMap(({ name }) => (name !== undefined && TELLS.has(name) ? [name] : [])),
  }
  return { ...view, evidence: evidenceOf(ground, view) }
}

const isSeries = (ground: Ground, { blocks }: Section): boolean =>
  boldSeries(ground, blocks).length > 0 ||
  proseDetails(ground, blocks).size > 1 ||
  markedSeries(ground, withLinesParted(ground, blocks)).length > 0

const headingOf = ({ heading }: Section): string => heading?.text.text.replace(/\s+/g, ' ').trim() ?? ''

/** The fields below a sub-heading that is called “Status”, “Severity” or “Description”: they tell of the issue above it. */
export const toldBelow = ({ fieldName, tells, parts }: View): readonly Part[] =>
  fieldName !== undefined && (TELLS.has(fieldName) || fieldName === 'description') && tells.length > 0
    ? parts
    : []

/**
 * A heading without the code in it: `` `stale-lock-errors` `` names a thing, and no list of errors; and without the remark on
 * its state (`Search - deferred, a limitation of the index`).
 */
const withoutCode = (phrase: Phrase, { title }: Name): string =>
  maskCode(phrase, 'x')
    .slice(0, title.end > title.start ? title.end : undefined)
    .replace(/\s+/g, ' ')
    .trim()

/** Whether nothing stands below a heading but that there is nothing; what follows behind a line across ends the document. */
function saysNothing({ words }: Ground, { blocks, sections }: Section): boolean {
  // The marks around what is generated are comments.
  const [first, next] = blocks.filter(block => !isComment(block))
  if (sections.length > 0 || first?.kind !== 'paragraph' || (next !== undefined && next.kind !== 'divider'))
    return false
  return isPlaceholder(first.text.text, words) || saysAllDone(first.text.text, words)
}

const tablesIn = (ground: Ground, { blocks }: Section): ColumnedTable[] =>
  blocks.flatMap(block =>
    block.kind === 'table' ? [{ table: block, columns: readColumns(ground, block) }] : [],
  )

/** A table with a title and a status, a level or the day of resolution in each row. */
function holdsRows({ columns }: ColumnedTable): boolean {
  const names = new Set(columns.map(({ name }) => name))
  return (
    (names.has('title') || names.has('description')) &&
    (names.has('resolved') || [...TELLS].some(name => names.has(name)))
  )
}

/** The fields for the state and the level of an issue. */
export const TELLS: ReadonlySet<FieldName> = new Set(['status', 'severity', 'priority'])

const PARTS = new Set([
  'description',
  'cause',
  'fix',
  'workaround',
  'acceptance',
  'changedFiles',
  'createdFiles',
  'category',
])

function evidenceOf(ground: Ground, view: Omit<View, 'evidence'>): RecordEvidence[] {
  const { name } = view
  if (name === undefined) return []
  const fields = fieldsOf(view.ownParts).flatMap(field =>
    field.name === undefined || isAboutMany(field) || isExplained(ground, field) || isTarget(field)
      ? []
      : [field.name],
  )
  const found: RecordEvidence[] = []
  if (name.id !== undefined) found.push('id')
  if (fields.some(name => isTelling(name) && !TOLD_OF_TEXTS.has(name))) found.push('field')
  if (name.checkbox !== undefined) found.push('checkbox')
  if (name.isStruck) found.push('strike')
  if (name.number !== undefined && !isNumberOfMany(view)) found.push('number')
  // In brackets it is said of lists, too, that things are yet to be done: `Devices (not yet tested)`.
  const isInBrackets = /[)）]$/u.test(view.heading)
  const isMarked = name.states.some(({ value, by }) => value !== 'open' || by === 'symbol' || !isInBrackets)
  if (isMarked && view.section.blocks.some(isProse) && !isMarkOfMany(ground, view)) found.push('mark')
  if (view.isForm || fields.some(field => PARTS.has(field)) || hasFieldHeadings(view.children))
    found.push('part')
  if (view.section.blocks.some(isProse)) found.push('prose')
  return found
}

/**
 * Whether a labelled value speaks about many issues: it counts them (`Closed: 2`, `Done: 3/4 (75 %)`) or says what values
 * mean (`Impact: High = customers notice, Low = cosmetic`).
 */
const isAboutMany = ({ name, value: { value } }: Field): boolean =>
  (name !== undefined && COUNTED.has(name) && COUNT.test(value)) || DEFINITIONS.test(value)

/** `Priority: Tasks stand in the order in which they are to be done`: a sentence about a field, which gives it no value. */
const isExplained = ({ words }: Ground, { name, value: { value } }: Field): boolean =>
  name !== undefined &&
  TELLS.has(name) &&
  wordCount(value) > 6 &&
  [words.states, words.levels, words.codes].every(terms => (findWord(terms, value)?.start ?? 20) >= 20)

/** `Target: Windows 11`: a label for a day over something else. */
const isTarget = ({ name, value: { value } }: Field): boolean => name === 'due' && !looksLikeDate(value)

/** Fields that a chapter has, too: when it was written, and what is needed first. */
const TOLD_OF_TEXTS: ReadonlySet<FieldName> = new Set(['created', 'dependsOn'])

/** Fields that no bare number can fill. */
const COUNTED: ReadonlySet<FieldName> = new Set(['status', 'created', 'resolved', 'due', 'updated', 'files'])

const COUNT = /^[\s~≈*]*\d{1,5}(?:\s?(?:\/|of)\s?\d{1,5})?(?:\s?%|\s?[(（][^)）]*[)）])?[\s*.]*$/u

const DEFINITIONS = /\S\s?=\s\S.*[,;|·]\s.*\S\s?=\s\S/u

/** Whether a heading is the label of a description, a cause or an impact; “Testing” may be a topic. */
const tellsWhatIsWrong = ({ fieldName }: View): boolean => fieldName !== undefined && WRONG.has(fieldName)

const WRONG: ReadonlySet<FieldName> = new Set(['description', 'cause', 'impact'])

/** Sub-headings that are labels for the most part. */
const hasFieldHeadings = (children: readonly View[]): boolean => {
  const labels = children.filter(child => child.fieldName !== undefined).length
  return labels > 0 && labels * 2 >= children.length
}

const isProse = (block: Block): boolean => block.kind === 'paragraph' || block.kind === 'code'

/** Whether the mark in a heading speaks of all that stands below: rows of issues, items with marks of their own, or boxes below
 * a name of a word or two. */
const isMarkOfMany = (
  ground: Ground,
  { heading, section, holdsIds, holdsRows, listsIssues }: Omit<View, 'evidence'>,
): boolean =>
  holdsIds ||
  holdsRows ||
  listsIssues ||
  section.blocks.some(
    block =>
      (block.kind === 'list' && isChecklist(block) && wordCount(heading) <= 2) ||
      (block.kind === 'list' && block.items.length > 2 && areMarked(ground, block)),
  )

/** Whether most items of a list bear marks of a state of their own. */
const areMarked = (ground: Ground, { items }: List): boolean =>
  items.filter(
    ({ checkbox, blocks: [first] }) =>
      checkbox === undefined &&
      first?.kind === 'paragraph' &&
      paragraphName(ground, first.text).states.length > 0,
  ).length *
    2 >
  items.length

/** Whether a number counts sections of the file, not issues: rows with ids, nothing but rows of issues, or numbered headings stand below it. */
const isNumberOfMany = ({ section, children, holdsIds, listsIssues }: Omit<View, 'evidence'>): boolean =>
  holdsIds ||
  children.some(({ name, fieldName }) => name?.number !== undefined && fieldName === undefined) ||
  (listsIssues && !section.blocks.some(isProse))

const STRONG: readonly RecordEvidence[] = ['id', 'field', 'checkbox', 'strike']
const MEDIUM: readonly RecordEvidence[] = ['number', 'mark', 'part']

export const isStrong = (view: View): boolean => view.evidence.some(kind => STRONG.includes(kind))

export const isMedium = (view: View): boolean => view.evidence.some(kind => MEDIUM.includes(kind))

/** All views, outer before inner, in the order of the text. */
export function* allViews(view: View): Generator<View> {
  yield view
  for (const child of view.children) yield* allViews(child)
}
