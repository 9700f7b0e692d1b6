import type { FieldName } from '../issue/fields.js'
import type { SectionRole } from '../issue/words/section-role.js'
import type { Span } from '../text/span.js'

/** What makes a heading the home of an issue. */
export type RecordEvidence =
  | 'id'
  | 'field'
  | 'checkbox'
  | 'strike'
  | 'number'
  | 'date'
  | 'mark'
  | 'part'
  | 'prose'

/** Why a place of a file is an issue. */
export type Grounds =
  /** A heading: all that speaks for it. */
  | { readonly kind: 'heading'; readonly evidence: readonly RecordEvidence[] }
  /** A row of a table with a column that names issues; columns or the section tell of them. */
  | {
      readonly kind: 'table'
      readonly name: string
      readonly telling: readonly FieldName[]
      /** Undefined where too little is told to make issues of rows that name none. */
      readonly told: Told | undefined
    }
  /** An item with a status of its own beside it or in it. */
  | { readonly kind: 'status' }
  /**
   * An item of a list where issues are expected: a heading calls them so, or gives their state or level (`rank`), or the name of
   * the file does, or its headings are several `lists`.
   */
  | { readonly kind: 'expected'; readonly by: RoleSource | 'rank' | 'file' | 'lists' }
  /** A box to be checked in a plan, where the file keeps no issues but these. */
  | { readonly kind: 'checklist' }
  /** One of several paragraphs that begin with an id. */
  | { readonly kind: 'series' }
  /** A paragraph or a summary over fields that only issues have. */
  | { readonly kind: 'fields' }
  /** An item with an id that is no heading of the file. */
  | { readonly kind: 'named' }
  /** One of several groups of labelled values without a heading. */
  | { readonly kind: 'group' }

/** What of a table makes issues of its rows. */
export type Told = 'state' | 'ids' | 'section' | 'words' | 'columns'

/** Why a place of a file is no issue. */
export type Refusal =
  /** The section, or the heading itself, only speaks about issues. */
  | {
      readonly kind: 'refused'
      readonly why: 'about'
      readonly role: SectionRole
      readonly by: RoleSource | undefined
    }
  | { readonly kind: 'refused'; readonly why: Why }

type Why =
  /** A heading with nothing but an id or marks. */
  | 'untitled'
  /** A heading over issues. */
  | 'collection'
  /** A heading of nothing but words for kinds, states and levels of issues. */
  | 'category'
  /** A heading that is the label of a field. */
  | 'label'
  /** The title of the document. */
  | 'title'
  /** Nothing says that issues stand here. */
  | 'unexpected'
  /** Too little text to be the description of an issue. */
  | 'brief'
  /** A file that is a form to be filled in. */
  | 'form'
  /** A heading or an item whose name and values wait to be filled in. */
  | 'sample'
  /** The file only speaks about issues as such, tells how to file them, or sets problems to be solved. */
  | 'essay'
  | 'instructions'
  | 'exercises'
  /** A list or table of labelled values. */
  | 'fields'
  | 'counts'
  /** A table that tells of each state or level once. */
  | 'terms'
  /** Boxes of which one is to be checked. */
  | 'choices'
  /** A list of what symbols and words mean. */
  | 'legend'
  /** A list of links to other documents. */
  | 'linked'
  /** A table without a column that names issues, or without one that tells of them. */
  | 'columns'
  /** A heading over text beside others that have ids or numbers. */
  | 'unnamed'
  /** A plain list beside headings that are issues. */
  | 'beside'
  /** Written in another way than the issues of the file. */
  | 'stranger'
  /** In a list that names again what stands elsewhere. */
  | 'restated'
  | 'placeholder'
  /** A line that tells the state of issues by their ids. */
  | 'listed'
  /** Code: it shows how an issue is to be written, or is what another file holds. */
  | 'code'
  /** A paragraph like those that open issues, but the only one. */
  | 'alone'
  /** A row of totals. */
  | 'total'
  /** A line below a row that lacks the bar with which rows begin: the row was broken in two. */
  | 'broken'
  /** Another place says more about the same id. */
  | 'repeated'

/** The word that gives a section its role, and the heading in which it stands. */
export interface RoleSource {
  readonly word: string
  readonly heading: Span
}

export const refusal = (why: Why): Refusal => ({ kind: 'refused', why })

export const isRefusal = (verdict: Grounds | Refusal): verdict is Refusal => verdict.kind === 'refused'

/** The refusal of what stands in a section that only speaks about issues. */
export const aboutSection = ({
  role,
  roleBy,
}: {
  readonly role: SectionRole | undefined
  readonly roleBy: RoleSource | undefined
}): Refusal =>
  role === undefined ? refusal('unexpected') : { kind: 'refused', why: 'about', role, by: roleBy }
