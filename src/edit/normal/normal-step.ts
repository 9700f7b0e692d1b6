/** What a step of the normal form is given, and what it asks for. */
import type { Document } from '../../markdown/block.js'
import { type Span, slice } from '../../text/span.js'
import { type Page, type Replacement, replace } from '../page.js'
import type { NormalSettings } from './settings.js'

/** A page with its blocks, and what the config says of the normal form. */
export interface NormalPage extends Page {
  readonly document: Document
  readonly settings: NormalSettings
}

/** Replacements that are made together or not at all. */
export type Change = readonly Replacement[]

/** One thing that the normal form puts in order. */
export interface NormalStep {
  readonly name: StepName
  readonly plan: (page: NormalPage) => readonly Change[]
}

export type StepName = 'labels' | 'values' | 'order' | 'blank lines' | 'checkboxes' | 'tables'

/** Other text in the place of a stretch; nothing where it stands there already. */
export const exchange = (text: string, span: Span, put: string): Change =>
  slice(text, span) === put ? [] : [replace(span, put)]
