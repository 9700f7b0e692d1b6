/**
 * What a section is for, told from its heading. `issues` sections hold issues; the others speak about them, and plain
 * items below them are no issues. `product` sections tell what a product has, unless they stand among issues: there it is
 * what the product shall have.
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
  | 'product'
