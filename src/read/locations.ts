import type { Location } from '../issue/model.js'
import { isMarked, type Phrase, sourceSpan } from '../markdown/phrase.js'
import { slice } from '../text/span.js'

/** Where a phrase stands in its record; it decides what in it counts as a place. */
export type LocationContext = 'field' | 'text'

/**
 * The code places that a phrase names. In a location field every path counts; in running text a path counts as code or
 * link, or with a line number behind it.
 *
 *     `a.py:45`   a.py:43-45   `a.py` (lines 57-59)   `a.py`:4   a.py#L10-L20   a.rs::symbol   [text](a.py#L3)
 *
 * Routes (`/predict`), directories, globs, packages, versions and URLs are no places.
 */
export function readLocations(text: string, phrase: Phrase, from: LocationContext): Location[] {
  const found: Location[] = []
  let done = 0
  for (const match of phrase.text.matchAll(PATH)) {
    const path = match[0]
    if (match.index < done || !isPlace(phrase, match.index, path, from)) continue
    const tail = readTail(phrase.text.slice(match.index + path.length))
    const counts =
      from === 'field' || isDressed(phrase, match.index)
        ? isSpecific(phrase, match.index, path, from, tail)
        : tail.ranges.length > 0
    if (!counts) continue
    done = match.index + path.length + tail.length
    const span = sourceSpan(phrase, { start: match.index, end: done })
    found.push(...locationsOf(path, tail, { raw: slice(text, span), span, from }))
  }
  return found.concat(linkLocations(phrase, from))
}

/** A file name with an extension, perhaps with folders before it: letters of any script, brackets and `@` as in routes of frameworks. */
const PATH =
  /(?<![\p{L}\p{N}@/\\.:-])(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/])?(?:[\p{L}\p{N}_@$+.()[\]{}-]{1,100}[\\/]){0,24}(?:\.[A-Za-z][\w.-]*|[\p{L}\p{N}_@$+()[\]{}-][\p{L}\p{N}_@$+.()[\]{}-]{0,100}\.[A-Za-z][A-Za-z0-9]{0,9}|(?:Dockerfile|Makefile|Jenkinsfile|Gemfile|Rakefile|Procfile|LICENSE)(?![\p{L}\p{N}_]))(?![\p{L}\p{N}_/(])/gu

/** Endings that files have. `fs.readFile` and `user.disabled` are no files. */
const FILE_ENDINGS = new Set(
  (
    'astro bash bat bicep c cc cfg cjs clj cmake conf config cpp cs csproj css csv cts cxx dart db dockerfile env ex example exs f90 fish fs ' +
    'fsx gd go gradle graphql groovy h hbs hcl hpp hrl hs htm html http inc ini ino ipynb java jl js json json5 jsonc jsx kt kts less lock ' +
    'log lua m md mdx mjs mk ml mm mts nix php pl plist po pom prisma properties proto ps1 py pyi pyx r rake rb rs rst sass scala scss ' +
    'service sh sln sol sql sqlite styl svelte svg swift t tf tfvars toml tpl ts tsv tsx txt v vb vhd vue wasm webmanifest xaml xib xml yaml yml zig zsh'
  ).split(' '),
)

function isPlace(phrase: Phrase, at: number, path: string, from: LocationContext): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const ending = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase()
  if (/[*?]|\.\.\.|…/.test(path) || /^[*?]/.test(phrase.text.slice(at + path.length))) return false
  if (
    /\w$/.test(phrase.text.slice(0, at)) ||
    /(?:https?|ftp):\/*[^\s]*$/i.test(phrase.text.slice(Math.max(0, at - 200), at))
  )
    return false
  if (/^\.[A-Za-z]/.test(name))
    return (
      DOT_FILE.test(name) || (ending !== undefined && name.lastIndexOf('.') > 0 && FILE_ENDINGS.has(ending))
    )
  if (ending === undefined) return true
  return FILE_ENDINGS.has(ending) && !isMemberOfObject(path, name, from)
}

const DOT_FILE =
  /^\.(?:env|gitignore|gitattributes|dockerignore|editorconfig|eslintrc|prettierrc|npmrc|nvmrc|babelrc)\b/

/** `Next.js` and `this.config` are words, not files: a single capital word with `.js`, or an ending that is a common member. */
const isMemberOfObject = (path: string, name: string, from: LocationContext): boolean =>
  !/[\\/]/.test(path) &&
  (/^(?:Node|Next|Vue|Nuxt|React|Express|Three|D3|Chart|Alpine|Ember|Backbone|Socket)\.(?:js|io)$/i.test(
    name,
  ) ||
    (from === 'text' && /^(?:this|self|process|window|document|console|e|i)\./.test(name)))

const isDressed = (phrase: Phrase, at: number): boolean =>
  isMarked(phrase, at, 'code') || isMarked(phrase, at, 'link')

/** In text a bare file name is a kind of file rather than a place, unless a line or a folder goes with it. */
function isSpecific(phrase: Phrase, at: number, path: string, from: LocationContext, tail: Tail): boolean {
  if (from === 'field') return true
  if (tail.ranges.length > 0) return true
  const mark = phrase.marks.find(({ kind, span }) => kind === 'code' && span.start <= at && at < span.end)
  const fillsCode = mark === undefined || mark.span.end - mark.span.start <= path.length + tail.length + 2
  return /[\\/]/.test(path) && fillsCode
}

interface Range {
  readonly start: number
  readonly end: number
}

/** What stands behind a path: lines, a symbol, and how much of the text they take. */
interface Tail {
  readonly ranges: readonly Range[]
  readonly symbol: string | undefined
  readonly length: number
}

/** The words for “line” in the languages we know; `L34` and `~L34` too. */
const LINE_WORD = String.raw`(?:lines?|ln\.?|zeilen?|lignes?|l[ií]neas?|linhas?|righe|riga|linie|linia|wiersze?|строк[аи]?|стр\.?|行|줄|라인|שורות|שורה)`
const RANGE = String.raw`~?L?(\d{1,6})(?:\s?[-–—]\s?L?(\d{1,6}))?`
const RANGES = String.raw`${RANGE}(?:(?:\s?[,;&+/]\s?|\s(?:and|und|et|y|e|i|и)\s)(?:${LINE_WORD}\s)?${RANGE.replaceAll('(\\d', '(?:\\d')})*`

const TAILS: readonly RegExp[] = [
  new RegExp(String.raw`^:${RANGES}(?!\d)`, 'iu'),
  new RegExp(String.raw`^#L?${RANGE}`, 'u'),
  new RegExp(String.raw`^\s?[([（]\s?(?:${LINE_WORD}|~?L(?=\d)|:)?\s?${RANGES}[^)\]）]{0,40}[)\]）]`, 'iu'),
  new RegExp(String.raw`^\s?[,:：–—-]?\s?(?:at\s|on\s|around\s|à la\s)?(?:${LINE_WORD})\s?#?${RANGES}`, 'iu'),
  new RegExp(String.raw`^\s?[,:]?\s?~?L(?=\d)${RANGES}`, 'u'),
  new RegExp(String.raw`^\s?第?\s?${RANGE}\s?行`, 'u'),
]

function readTail(text: string): Tail {
  const symbol = /^::([\p{L}_$][\p{L}\p{N}_$:.]*)/u.exec(text)
  if (symbol?.[1] !== undefined) return { ranges: [], symbol: symbol[1], length: symbol[0].length }
  const rest = text.replace(/^["'`]/, '')
  const skipped = text.length - rest.length
  for (const pattern of TAILS) {
    const match = pattern.exec(rest)
    if (match !== null)
      return { ranges: rangesIn(match[0]), symbol: undefined, length: skipped + match[0].length }
  }
  return { ranges: [], symbol: undefined, length: 0 }
}

const rangesIn = (text: string): Range[] =>
  Array.from(text.matchAll(/(\d{1,6})(?:\s?[-–—]\s?L?(\d{1,6}))?/g), match => {
    const start = Number(match[1])
    return { start, end: Math.max(start, Number(match[2] ?? match[1])) }
  })

type Place = Pick<Location, 'raw' | 'span' | 'from'>

function locationsOf(written: string, tail: Tail, place: Place): Location[] {
  const path = written.replace(/^\.\//, '')
  const one = { path, symbol: tail.symbol, ...place }
  if (tail.ranges.length === 0) return [{ ...one, startLine: undefined, endLine: undefined }]
  return tail.ranges.map(range => ({ ...one, startLine: range.start, endLine: range.end }))
}

/** Links to files whose text names none: `[the handler](src/a.ts#L3)`. */
function linkLocations(phrase: Phrase, from: LocationContext): Location[] {
  return phrase.marks.flatMap(mark => {
    if (mark.kind !== 'link' || new RegExp(PATH, 'u').test(slice(phrase.text, mark.span))) return []
    const match = /^(?!https?:|mailto:|#)([^#?]+\.[A-Za-z0-9]{1,9})(?:#L(\d+)(?:-L?(\d+))?)?$/.exec(
      mark.target,
    )
    const path = match?.[1]
    if (
      path === undefined ||
      /\.mdx?$/i.test(path) ||
      !FILE_ENDINGS.has(path.split('.').at(-1)?.toLowerCase() ?? '')
    )
      return []
    const ranges =
      match?.[2] === undefined ? [] : [{ start: Number(match[2]), end: Number(match[3] ?? match[2]) }]
    return locationsOf(
      path,
      { ranges, symbol: undefined, length: 0 },
      { raw: mark.target, span: mark.targetSource, from },
    )
  })
}
