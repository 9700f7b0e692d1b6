import type { WordRow } from '../vocabulary.js'
import type { SectionRole } from './section-role.js'
import { enSectionWords } from './sections/en.js'
import { deSectionWords } from './sections/de.js'
import { frSectionWords } from './sections/fr.js'
import { esSectionWords } from './sections/es.js'
import { ptSectionWords } from './sections/pt.js'
import { itSectionWords } from './sections/it.js'
import { plSectionWords } from './sections/pl.js'
import { ruSectionWords } from './sections/ru.js'
import { zhSectionWords } from './sections/zh.js'
import { jaSectionWords } from './sections/ja.js'
import { koSectionWords } from './sections/ko.js'
import { heSectionWords } from './sections/he.js'
import { moreSectionWords } from './sections/more.js'
import { riskSectionWords } from './sections/risks.js'

/** The words of headings by the role of the section below. */
export const sectionWords: readonly WordRow<SectionRole>[] = [
  ...enSectionWords,
  ...deSectionWords,
  ...frSectionWords,
  ...esSectionWords,
  ...ptSectionWords,
  ...itSectionWords,
  ...plSectionWords,
  ...ruSectionWords,
  ...zhSectionWords,
  ...jaSectionWords,
  ...koSectionWords,
  ...heSectionWords,
  ...moreSectionWords,
  ...riskSectionWords,
]
