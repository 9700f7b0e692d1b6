/** The words by which one issue is called, at the beginning of its name. */
import { kindWords } from '../issue/words/kinds.js'
import { stageWords } from '../issue/words/stages.js'
import { withoutArticle } from './labelled.js'
import { wordCount } from './length.js'
import { wordPattern } from './word-pattern.js'

/** Whether a title calls what follows one issue: `Bug: …`, `[BUG] …`, `Bug report – …`, `问题：…`. */
export const namesOne = (title: string): boolean => NAMES_ONE.test(title)

const NAMES_ONE = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${wordPattern(kindWords, 'one')})(?:\s*[:：\])】]|\s+[–—-](?=\s))[^\p{L}]*\p{L}`,
  'iu',
)

/** Whether a title counts what follows as one of several issues: `Issue 4: …`, `Bug 2 – …`, `问题 1：…`. */
export const countsOne = (title: string): boolean => COUNTS_ONE.test(title)

const COUNTS_ONE = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${wordPattern(kindWords, 'one')})\s?#?\d{1,4}(?:\s?[:：.)\]】]|\s+[–—-](?=\s))[^\p{L}]*\p{L}`,
  'iu',
)

/** Whether a title is nothing but a word for an issue and its number: `Bug 7`, `问题 1`. */
export const isCount = (title: string): boolean => IS_COUNT.test(title)

const IS_COUNT = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${wordPattern(kindWords, 'one')})\s?#?\d{1,4}[^\p{L}\p{N}]*$`,
  'iu',
)

/** Whether a title is nothing but a word for an issue and the sign for its number, which waits to be filled in: `Bug #`. */
export const lacksCount = (title: string): boolean => LACKS_COUNT.test(title)

const LACKS_COUNT = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${wordPattern(kindWords, 'one')})\s?#[^\p{L}\p{N}]*$`,
  'iu',
)

/** Whether a label of a few words calls what stands below it one issue: `Problema`, `Bekannter Fehler`, `Баг (кратко)`. */
export const callsOne = (label: string): boolean => wordCount(label) <= 4 && CALLS_ONE.test(label)

const CALLS_ONE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${wordPattern(kindWords, 'one')})(?![\p{L}\p{N}])`,
  'iu',
)

/** Whether a title is nothing but a word for an issue behind its article: `The issue`, `Das Problem`. */
export const namesTheOne = (title: string): boolean =>
  withoutArticle(title) !== title &&
  CALLS_ONE.exec(withoutArticle(title))?.[0] === withoutArticle(title).trim()

/** Whether a title begins with a step of a plan that is counted: `Phase 1 — Quick wins`. */
export const namesStage = (title: string): boolean => NAMES_STAGE.test(title)

const NAMES_STAGE = new RegExp(String.raw`^[^\p{L}]*(?:${wordPattern(stageWords, 'stage')})\s?\d`, 'iu')
