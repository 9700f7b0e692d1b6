/** The words in which it is told why a place of a file is an issue, or is none. */
import type { EvidenceKind } from '../../issue/model.js'
import type { SectionRole } from '../../issue/words/section-role.js'
import type { Grounds, RecordEvidence, Refusal, RoleSource, Told } from '../../read/reasons.js'
import type { Span } from '../../text/span.js'

/** Gives a span its line: `line 12`. */
export type LineName = (span: Span) => string

/** Why a place is an issue, one reason each. */
export function sayGrounds(grounds: Grounds, lineName: LineName): string[] {
  switch (grounds.kind) {
    case 'heading':
      return grounds.evidence.map(kind => evidenceWords[kind])
    case 'table':
      return [sayTable(grounds)]
    case 'status':
      return ['items of its list have a status of their own']
    case 'expected':
      return [sayExpected(grounds.by, lineName)]
    case 'checklist':
      return ['it is a box of a plan, and the file keeps no other issues']
    case 'series':
      return ['it is one of several paragraphs that begin with an id or a bold name']
    case 'fields':
      return ['fields that only issues have stand below it']
    case 'named':
      return ['it bears an id that no heading of the file has']
    case 'group':
      return ['it is one of several groups of labelled values']
    default:
      return grounds satisfies never
  }
}

const sayExpected = (by: Expected['by'], lineName: LineName): string =>
  typeof by === 'string'
    ? expectedWords[by]
    : `“${by.word}” in ${lineName(by.heading)} says that issues stand here`

type Expected = Extract<Grounds, { kind: 'expected' }>

const expectedWords = {
  file: 'the file is called as one that keeps issues',
  lists: 'the headings of the file name lists of issues',
  rank: 'a heading above gives all below it a state or a level',
} as const satisfies Record<Extract<Expected['by'], string>, string>

const evidenceWords = {
  id: 'the heading bears an id',
  field: 'fields that only issues have stand below the heading',
  checkbox: 'the heading bears a checkbox',
  strike: 'the heading is struck through',
  number: 'the heading is numbered',
  date: 'the heading is an entry of a log, which begins with a day',
  mark: 'the heading bears a mark of state, and text stands below it',
  part: 'labelled parts of an issue stand below the heading',
  prose: 'text stands below the heading',
} as const satisfies Record<RecordEvidence, string>

function sayTable({ name, telling, told }: Extract<Grounds, { kind: 'table' }>): string {
  const others = telling.length === 0 ? '' : `others tell ${[...new Set(telling)].join(', ')}`
  const said = [told === undefined ? '' : toldWords[told], others].filter(part => part !== '')
  return `the column “${name}” names issues, ${said.join(', ')}`
}

const toldWords = {
  state: '',
  ids: 'another one holds ids',
  section: 'the section tells their state or level',
  words: 'it tells them in words',
  columns: '',
} as const satisfies Record<Told, string>

/** Why a place is no issue. */
export const sayRefusal = (refusal: Refusal, lineName: LineName): string =>
  refusal.why === 'about' ? sayAbout(refusal.role, refusal.by, lineName) : refusalWords[refusal.why]

function sayAbout(role: SectionRole, by: RoleSource | undefined, lineName: LineName): string {
  const source = by === undefined ? '' : `: “${by.word}” in ${lineName(by.heading)}`
  return `the section is ${roleWords[role]} and only speaks about issues${source}`
}

const roleWords = {
  issues: 'a list of issues',
  legend: 'a legend',
  contents: 'a table of contents',
  summary: 'a summary',
  plan: 'a plan',
  gate: 'a checklist',
  process: 'a description of how one works',
  template: 'a template',
  history: 'a history',
  links: 'a list of links',
  notes: 'a note',
  product: 'a list of what there is',
} as const satisfies Record<SectionRole, string>

const refusalWords = {
  untitled: 'the heading names nothing',
  collection: 'issues stand below the heading, which collects them',
  category: 'it says nothing but what stands below it',
  label: 'the heading is the label of a field',
  title: 'it is the title of the document',
  unexpected: 'nothing says that issues stand here',
  brief: 'nothing speaks for an issue, and too little text stands below the heading for a description',
  form: 'the file is a form to be filled in',
  sample: 'it only shows how an issue is to be written',
  essay: 'the file is an essay about its title',
  instructions: 'the file tells how to file issues and holds none',
  exercises: 'the file sets problems to be solved, and keeps no issues',
  fields: 'it is a list or table of labelled values',
  counts: 'it is a list or table of counts',
  terms: 'each of its rows tells of another state or level',
  choices: 'its list gives the values to choose from',
  legend: 'it says what symbols mean',
  linked: 'it is a list of links to other files, where the issues stand',
  columns: 'no column names issues, or none tells of them',
  unnamed: 'nothing but its text speaks for it, and the headings beside it have ids or numbers',
  beside: 'a plain list beside headings that are issues',
  restated: 'most of what stands in its list names issues that are told elsewhere',
  stranger: 'the issues of this file are written in another way, and nothing says that more stand here',
  placeholder: 'it says that there is nothing',
  listed: 'it tells the state of issues by their ids',
  code: 'it stands in a code block, and what is shown there is no issue of the file',
  alone: 'it begins like an issue, but no other paragraph does, and it has no fields',
  total: 'it is a row of totals',
  broken: 'it lacks the bar with which rows begin: a line break has cut the row above in two',
  repeated: 'another place says more about the same issue',
} as const satisfies Record<Exclude<Refusal['why'], 'about'>, string>

/** Where a state or a level is said. */
export const evidencePlaces = {
  status: 'the status field',
  severity: 'the severity field',
  priority: 'the priority field',
  title: 'the title',
  strike: 'the strike marks',
  checkbox: 'the checkbox',
  reference: 'a reference',
  section: 'the section',
} as const satisfies Record<EvidenceKind, string>
