/**
 * What a section is for, told from its heading. `issues` sections hold issues; the others speak about them, and plain
 * items below them are no issues.
 */
export type SectionRole =
  | 'issues'
  | 'legend'
  | 'contents'
  | 'summary'
  | 'plan'
  | 'gate'
  | 'process'
  | 'template'
  | 'history'
  | 'links'
  | 'notes'
