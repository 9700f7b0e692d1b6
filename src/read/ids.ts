import { joinWords } from '../issue/words/joints.js'
import { kindWords } from '../issue/words/kinds.js'
import { digitsValue, HAN, readOrdinal } from './ordinals.js'
import { wordPattern } from './word-pattern.js'

/** How a text names an issue at its beginning: by an explicit id, or by a bare ordinal. */
export type Designation =
  | { readonly kind: 'id'; readonly id: string; readonly length: number }
  | { readonly kind: 'number'; readonly number: number | undefined; readonly length: number }

/**
 * The id or ordinal with which a text begins; `length` covers it and the separator behind it.
 *
 *     AUTH-001: Title      id AUTH-001
 *     [BUG-12] Title       id BUG-12
 *     #42 Title            id #42          BUG #1: Title   id #1
 *     H2. Title            id H2           P0-1 – Title    id P0-1
 *     ID: 001              id 001
 *     3. Title             number 3        Issue 4: Title  number 4        问题三：标题   number 3
 */
export function readDesignation(text: string): Designation | undefined {
  const named =
    readLabelledId(text) ??
    readBracketed(text) ??
    readNamed(text) ??
    readCode(text) ??
    readAnnounced(text) ??
    readHash(text)
  const ordinal = named === undefined ? readOrdinal(text) : undefined
  return ordinal === undefined ? named : { kind: 'number', ...ordinal }
}

/** `ID: 001`, `Issue ID: ISSUE-001`: nothing but an id behind its label. */
function readLabelledId(text: string): Designation | undefined {
  const match = LABELLED_ID.exec(text)
  return match?.[1] === undefined ? undefined : { kind: 'id', id: match[1], length: match[0].length }
}

const LABELLED_ID = new RegExp(
  String.raw`^(?:(?:${wordPattern(kindWords, 'one', 'any')})\s)?ID\s?[:：]\s*([\p{L}\d][\p{L}\d_.-]{0,30})\s*$`,
  'iu',
)

/**
 * Letters of any script, then groups of digits or letters joined by hyphens, at least one with a digit: `AUTH-001`,
 * `A10-P2-003b`, `БАГ-7`, `Б-12`, `ТД-БД-01`.
 */
const CODE = String.raw`\p{Lu}{1,15}[-_.]\d{1,6}[a-z]?|\p{Lu}[\p{Lu}\d]{0,15}(?:[-_.][\p{Lu}\d]{1,15}){0,4}[-_.](?=[\p{Lu}\d]*\d)[\p{Lu}\d]{1,8}[a-z]?|P\d-[A-Z]{2,12}|[A-Z]{2,15}[-_][a-z]\d{1,4}`

/** A code, a day or a number, and some words in small letters: `TODO-20260131-mill-stops`. */
const SLUG = String.raw`[A-Z]{2,12}-\d{2,8}(?:-[a-z0-9]+){1,10}`

/** A number under which everybody knows a vulnerability: `GHSA-6c8g-7p36-r338`. */
const ADVISORY = 'GHSA(?:-[a-z0-9]{4}){3}'

/** A letter or three and digits: `H2`, `B01`, `KI3`, `B9sim`; only where a separator follows, and never a level code. */
const SHORT = String.raw`(?![PS]\d(?!\d))[A-Z]{1,4}\d{1,4}[a-z]{0,3}`

const SEPARATOR = String.raw`[\s*_]*(?:[:：)\].|·–—]|\s-(?=\s)|-(?=\s))[\s*_]*`

/** What joins the ids of an issue that has several: `BUG-3 / BUG-7`, `#3, #7`, `C1 and C2`, `BUG-208–213`. */
const JOINT = String.raw`\s?(?:[/&+,、]|(?:${wordPattern(joinWords, 'and')}|to)(?=\s))\s?`

/** Further ids behind the first one, whole or as a mere number, which needs a separator behind it. */
const FURTHER = String.raw`(?:${JOINT}(?:${CODE}|${SHORT}|#\d{1,6}|\d{1,5}(?=\s?[:：)\].|–—-]))|[–-]\d{1,5}(?=\s?[:：)\].|]))*`

const BRACKETED = new RegExp(
  String.raw`^\[(#?\d{1,6}|${CODE}|${SHORT})${FURTHER}\](?:\([^)]*\))?(?:(?:${JOINT}|\s)\[(?:${CODE}|${SHORT})\])*(?:${SEPARATOR}|\s+|$)`,
  'u',
)

function readBracketed(text: string): Designation | undefined {
  const match = BRACKETED.exec(text)
  return match?.[1] === undefined ? undefined : { kind: 'id', id: match[1], length: match[0].length }
}

/** The id that stands in brackets at the end of a name, where a text may follow: `Title (BUG-3)`, `Title (#7)`, `Title [T4.8] — …`. */
export const bracketedIdAtEnd = (name: string): string | undefined => BRACKETED_AT_END.exec(name)?.[1]

const BRACKETED_AT_END = new RegExp(
  String.raw`\s[[(（【](#\d{1,6}|${CODE}|${SHORT}|[A-Z]\d{1,2}\.(?:\d{1,2}|x))[\])）】](?=[*_\s]*$|[:：.](?:\s|$)|\s[–—-]\s)`,
  'u',
)

/** `BUG-4【P1】`: a group that follows without a blank. */
const CODED = new RegExp(
  String.raw`^(${SLUG}(?=[\s:：]|$)|${ADVISORY}|${CODE})${FURTHER}(?:${SEPARATOR}|\s+|$|(?=[【（]))`,
  'u',
)
const SHORT_CODED = new RegExp(`^(${SHORT})${FURTHER}(?:${SEPARATOR}|$)`, 'u')

/** Names of standards and sizes that look like ids. */
const NO_ID =
  /^(?:UTF|SHA|AES|RSA|ISO|RFC|HTTP|MD|EIP|ERC|WCAG|GPT|IPV|AVX|SSE|TLS|SSL|ES|CVE|CWE|OWASP|WPA|USB|COVID|SEP|PEP|BIP|JEP|JSR|IEC|IEEE|NIST|Q[1-4]|H264|H265|MP)[-_.]?\d/

function readCode(text: string): Designation | undefined {
  const match = CODED.exec(text) ?? SHORT_CODED.exec(text)
  if (match?.[1] === undefined || NO_ID.test(match[1])) return undefined
  return { kind: 'id', id: match[1], length: match[0].length }
}

/** A word for an issue before an ordinal: `Issue 4`, `BUG #1`, `问题 1`. */
const NAMED = new RegExp(
  String.raw`^(?:${wordPattern(kindWords, 'one', 'any')})[\s:]*(#?)\s?([\d０-９]{1,5}(?![\p{L}\d-])|(?<=#)[A-Z]\d{1,4}|${HAN}(?=\s?[:：、.．)）–—]|\s|$))`,
  'iu',
)

/** A word for an issue with another beside it, before a number that is marked as one: `Bug récurrent #2`, `Open issue #4`, `UI improvement #5`. */
const QUALIFIED = new RegExp(
  String.raw`^(?:\p{L}+\s(?:${wordPattern(kindWords, 'one', 'any')})|(?:${wordPattern(kindWords, 'one', 'any')})\s\p{L}+)\s(#)(\d{1,5})(?=\s*(?:[:：.)\]|–—]|-\s))`,
  'iu',
)

function readNamed(text: string): Designation | undefined {
  const match = NAMED.exec(text) ?? QUALIFIED.exec(text)
  if (match?.[2] === undefined) return undefined
  const length = match[0].length + separatorLength(text.slice(match[0].length))
  if (match[1] === '#') return { kind: 'id', id: `#${match[2]}`, length }
  return { kind: 'number', number: digitsValue(match[2]), length }
}

/** A word for an issue before its id: `Bug BUG-001: Title`. */
const ANNOUNCED = new RegExp(
  String.raw`^(?:${wordPattern(kindWords, 'one', 'any')})\s+(?=(?:${CODE}|${SHORT})${FURTHER}(?:${SEPARATOR}|$))`,
  'iu',
)

function readAnnounced(text: string): Designation | undefined {
  const [word = ''] = ANNOUNCED.exec(text) ?? []
  const code = word === '' ? undefined : readCode(text.slice(word.length))
  return code && { ...code, length: word.length + code.length }
}

function readHash(text: string): Designation | undefined {
  const match = HASHED.exec(text)
  if (match?.[1] === undefined) return undefined
  return { kind: 'id', id: match[1], length: match[0].length + separatorLength(text.slice(match[0].length)) }
}

const HASHED = new RegExp(String.raw`^(#\d{1,6})(?![\p{L}\d-])(?:${JOINT}#\d{1,6}(?![\p{L}\d-]))*`, 'u')

const separatorLength = (text: string): number => LEADING_SEPARATOR.exec(text)?.[0].length ?? 0

const LEADING_SEPARATOR = new RegExp(String.raw`^(?:${SEPARATOR}|\s+)`, 'u')

/**
 * All ids that a text mentions, in their order, with shorthands written out: `HEALTH-001,002` names two, `BUG-3/4` too.
 */
export function mentionedIds(text: string): { id: string; start: number; end: number }[] {
  return Array.from(text.matchAll(MENTIONED), match => expand(match[0], match.index)).flat()
}

const MENTIONED = new RegExp(
  String.raw`(?<![\p{L}\p{N}_/.-])(?:(?:${CODE})(?:\s?[,/&+]\s?\d{1,5}(?![\p{L}\p{N}-]))*|#\d{1,6}|(?:${SHORT}))(?![\p{L}\p{N}_])`,
  'gu',
)

function expand(mention: string, start: number): { id: string; start: number; end: number }[] {
  const [first = mention, ...rest] = mention.split(/\s?[,/&+]\s?/)
  const end = start + mention.length
  const [number = ''] = /\d+(?=[a-z]?$)/.exec(first) ?? []
  const family = first.replace(/\d+[a-z]?$/, '')
  // `BUG-46/1` is a part of BUG-46, and no list: its numbers would count on.
  if (/\d\/\d/.test(mention) && rest.some(other => Number(other) < Number(number)))
    return [{ id: mention, start, end }]
  return [first, ...rest.map(other => family + other)].map(id => ({ id, start, end }))
}
