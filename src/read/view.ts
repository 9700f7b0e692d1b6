import type { FieldName } from '../issue/fields.js'
import type { SectionRole } from '../issue/words/section-role.js'
import { unwrittenWords } from '../issue/words/unwritten.js'
import type { Block, Paragraph, Table } from '../markdown/block.js'
import { maskCode, type Phrase } from '../markdown/phrase.js'
import type { Section } from '../markdown/section.js'
import { repeatedIn } from '../text/group.js'
import { slice } from '../text/span.js'
import { isEmpty, isPlaceholder, saysAllDone } from './answers.js'
import { fieldsOf, isNameList, type Part, readParts, tablesIn } from './body.js'
import { introducesIssues, introductionsIn } from './captions.js'
import type { Column, ColumnedTable } from './column.js'
import { hasIds, readColumns } from './columns.js'
import { isComment } from './generated.js'
import { holdsGroups, holdsGroupWithId, namesOverGroups } from './groups.js'
import { evidenceOf, TELLS } from './heading-evidence.js'
import { lacksCount } from './kinds.js'
import type { Ground } from './labelled.js'
import { wordCount } from './length.js'
import { areRated } from './list-verdict.js'
import { markedSeries, withLinesParted } from './marked-lines.js'
import { type Name, readName } from './name.js'
import type { RecordEvidence } from './reasons.js'
import { isToldUnder, labelsOfMost } from './refrains.js'
import { labelOf, withLabels } from './sub-labels.js'
import { beginsWith, isOnlyWords, readRole } from './roles.js'
import { beforeSeries, boldSeries, proseDetails } from './series.js'
import { isSample, isTemplate } from './template.js'
import { listsIssues } from './title-column.js'
import { wholeWordPattern } from './word-pattern.js'
import { oneLine } from '../text/one-line.js'

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
  /** Whether its items begin with the same labels as those of the sections beside it. */
  readonly isToldAlike: boolean
  /** The lines that name such groups, by the list below them. */
  readonly groupNames: ReadonlyMap<Block, Paragraph>
  /** The summaries of the details below the heading that hold nothing but text. */
  readonly details: ReadonlyMap<Block, Paragraph>
  /** Whether it is a series of paragraphs with bold names, of details, or of lines with marks. */
  readonly isSeries: boolean
  /** Whether it only shows how an issue is to be written. */
  readonly isTemplate: boolean
  /** Whether nothing but “None” stands below the heading. */
  readonly isVoid: boolean
  /** Why the section may be an issue; empty if nothing speaks for it. */
  readonly evidence: readonly RecordEvidence[]
  /** The columns of each table below the heading. */
  readonly tables: ReadonlyMap<Table, readonly Column[]>
  /** Whether a table of issues stands directly below the heading, or a list of bold names. */
  readonly holdsRows: boolean
  readonly holdsNames: boolean
  /** Whether items with a status or level of their own stand directly below the heading. */
  readonly holdsRated: boolean
  /** Whether a line that says that issues follow (`Known limitations:`) stands right above a list. */
  readonly introducesIssues: boolean
  /** The lines right above lists below the heading that name parts of what it tells: `Affected boats`. */
  readonly introductions: readonly string[]
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

/** What several sections beside each other have: their headings, and the bold labels with which their items begin. */
interface Repeated {
  readonly headings: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
}

const repeatedAmong = ({ sections }: Section): Repeated => ({
  headings: repeatedIn(sections.map(headingOf)),
  labels: labelsOfMost(sections),
})

const ALONE: Repeated = { headings: new Set(), labels: new Set() }

/** The view of a section; `repeated` is what it has with those beside it. */
export function buildView(ground: Ground, section: Section, repeated: Repeated = ALONE): View {
  const phrase = section.heading?.text
  const name = phrase === undefined ? undefined : readName(phrase, ground.words)
  const heading = headingOf(section)
  const again = repeatedAmong(section)
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
  const isRepeated = repeated.headings.has(heading)
  const isCategory = !isRepeated && (isWhole || isOnlyWords(named, ground.words))
  const details = proseDetails(ground, section.blocks)
  const groupNames = namesOverGroups(ground, section.blocks)
  const isGrouped = groupNames.size > 0 || holdsGroups(ownParts) || (isCategory && holdsGroupWithId(ownParts))
  const view = {
    section,
    heading,
    name,
    parts,
    ownParts: isGrouped ? [] : ownParts,
    isGrouped,
    groupNames,
    isToldAlike: section.blocks.some(block => isToldUnder(repeated.labels, block)),
    children,
    fieldName,
    isForm:
      children.some(tellsWhatIsWrong) && !children.some(child => child.role === 'issues' && child.isCategory),
    details,
    isSeries: details.size > 1 || isSeries(ground, section),
    // Choices above issues say what may be written in them.
    isTemplate:
      lacksCount(writtenHeading(ground, section)) ||
      (name !== undefined && phrase !== undefined && isSample(ground, name, phrase)) ||
      (!children.some(isStrong) &&
        isTemplate(ground, heading, { all: fieldsOf(ownParts), text: openingText(section) })),
    isVoid: saysNothing(ground, section) || isPlaceholder(heading, ground.words),
    role,
    roleWord: word,
    isCategory,
    isQuestion: beginsWith('question', heading.replace(/^[^\p{L}]+/u, ''), ground.words),
    ...tableTraits(ground, section),
    holdsNames: section.blocks.some(block => isNameList(ground, block)),
    holdsRated: section.blocks.some(block => block.kind === 'list' && areRated(ground, block)),
    introducesIssues: introducesIssues(ground, section.blocks),
    introductions: introductionsIn(ground, section.blocks),
    tells: isGrouped
      ? []
      : fieldsOf(ownParts).flatMap(({ name }) => (name !== undefined && TELLS.has(name) ? [name] : [])),
  }
  return { ...view, evidence: evidenceOf(ground, view) }
}

const openingText = ({ blocks: [first] }: Section): string =>
  first?.kind === 'paragraph' ? first.text.text : ''

const isSeries = (ground: Ground, { blocks }: Section): boolean =>
  boldSeries(ground, blocks).length > 0 || markedSeries(ground, withLinesParted(ground, blocks)).length > 0

/** A heading as it is written: for Markdown the sign at the end of `## Bug #` closes it. */
const writtenHeading = ({ text }: Ground, { heading }: Section): string =>
  heading === undefined ? '' : slice(text, heading.span).replace(/^#+\s*/u, '')

const headingOf = ({ heading }: Section): string => oneLine(heading?.text.text ?? '')

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
  const { text } = first.text
  return isPlaceholder(text, words) || saysAllDone(text, words) || isUnwritten(text) || isEmpty(text, words)
}

/** `*To be filled in while the ferry is built*` */
const isUnwritten = (text: string): boolean => wordCount(text) <= 8 && UNWRITTEN.test(text)

const UNWRITTEN = new RegExp(String.raw`^\P{L}*${wholeWordPattern(unwrittenWords, 'unwritten')}`, 'iu')

/** What can be told of a section from its tables. */
function tableTraits(
  ground: Ground,
  { blocks }: Section,
): Pick<View, 'tables' | 'holdsRows' | 'holdsIds' | 'listsIssues'> {
  const tables = Array.from(tablesIn(blocks), table => ({ table, columns: readColumns(ground, table) }))
  return {
    tables: new Map(tables.map(({ table, columns }) => [table, columns] as const)),
    holdsRows: tables.some(holdsRows),
    holdsIds: tables.some(({ table, columns }) => hasIds(table, columns)),
    listsIssues: tables.some(table => listsIssues(ground, table)),
  }
}

/** A table with a title and a status, a level or the day of resolution in each row. */
function holdsRows({ columns }: ColumnedTable): boolean {
  const names = new Set(columns.map(({ name }) => name))
  return (
    (names.has('title') || names.has('description')) &&
    (names.has('resolved') || [...TELLS].some(name => names.has(name)))
  )
}

/** Whether a heading is the label of a description, a cause or an impact; “Testing” may be a topic. */
const tellsWhatIsWrong = ({ fieldName }: View): boolean => fieldName !== undefined && WRONG.has(fieldName)

const WRONG: ReadonlySet<FieldName> = new Set(['description', 'cause', 'impact'])

const STRONG: readonly RecordEvidence[] = ['id', 'field', 'checkbox', 'strike']
const MEDIUM: readonly RecordEvidence[] = ['number', 'mark', 'part']

export const isStrong = (view: View): boolean => view.evidence.some(kind => STRONG.includes(kind))

export const isMedium = (view: View): boolean => view.evidence.some(kind => MEDIUM.includes(kind))

/** Whether a view, or one below it, is as asked for. */
export const someWithin = (view: View, is: (view: View) => boolean): boolean =>
  is(view) || view.children.some(child => someWithin(child, is))

/** All views, outer before inner, in the order of the text. */
export function* allViews(view: View): Generator<View> {
  yield view
  for (const child of view.children) yield* allViews(child)
}
