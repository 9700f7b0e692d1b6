import { isMarked, type Phrase } from '../markdown/phrase.js'
import { firstMatch } from '../text/match.js'
import type { Span } from '../text/span.js'

/** A file name or path in the text of a phrase. */
export interface PathMatch {
  readonly path: string
  readonly at: number
}

/** The paths of a phrase's text, first to last; routes, globs, URLs, packages and members of objects are none. */
export function* findPaths(phrase: Phrase): Generator<PathMatch> {
  for (const { start, end } of stretchesOf(phrase)) {
    for (const match of phrase.text.slice(start, end).matchAll(PATH)) {
      const found = withoutBrackets({ path: match[0], at: start + match.index })
      if (!isGlob(phrase.text, found) && !isPartOfMore(phrase.text, found) && namesFile(phrase, found))
        yield found
    }
  }
}

/** Whether a phrase is nothing but the path of a file. */
export const isPath = (phrase: Phrase): boolean => {
  const { value } = findPaths(phrase).next()
  return value?.path === phrase.text.trim()
}

/** Whether a phrase begins with the path of a file. */
export const beginsWithPath = (phrase: Phrase): boolean => {
  const { value } = findPaths(phrase).next()
  return value !== undefined && /^\s*$/u.test(phrase.text.slice(0, value.at))
}

/** Code and the text between, each for itself: in scripts without blanks nothing else ends a word (在`a.py`中). */
function* stretchesOf({ text, marks }: Phrase): Generator<Span> {
  let start = 0
  for (const { kind, span } of marks) {
    if (kind !== 'code' || span.start < start) continue
    yield { start, end: span.start }
    yield span
    start = span.end
  }
  yield { start, end: text.length }
}

/** Letters of any script, and the brackets and `@` that frameworks put into routes of files. */
const PATH =
  /(?<![\p{L}\p{N}@/\\.:-])(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/])?(?:[\p{L}\p{N}_@$+.()[\]{}-]{1,100}[\\/]){0,24}(?:\.[A-Za-z][\w.-]*|[\p{L}\p{N}_@$+()[\]{}-][\p{L}\p{N}_@$+.()[\]{}-]{0,100}\.[A-Za-z][A-Za-z0-9]{0,9}|(?:Dockerfile|Makefile|Jenkinsfile|Gemfile|Rakefile|Procfile|LICENSE)(?![\p{L}\p{N}_]))(?![A-Za-z0-9_/(])/gu

/** Endings that files have. `fs.readFile` and `user.disabled` are no files. */
const FILE_ENDINGS = new Set(
  (
    'adb ads adoc asm aspx astro bash bat bicep bzl c cc cfg cjs clj cmake conf config cpp cs cshtml csproj css csv cts cu cuh cxx dart db ' +
    'dockerfile dts dtsi ejs elm env erb erl ex example exs f77 f90 f95 fish fs fsproj fsx gd gdextension gdshader gemspec glsl go gql gradle ' +
    'graphql groovy h haml hbs hcl hlsl hpp hrl hs htm html http hx hxml hxp inc ini ino ipynb j2 java jinja jl js json json5 jsonc jsp jsx ' +
    'kt kts less lisp lock log lua m md mdx mjs mk ml mli mm mts nim nix njk pbxproj php pl plist po podspec pom prisma properties proto ' +
    'ps1 psm1 pug py pyi pyx r rake razor rb resx rkt rmd rs rst sass scala scss service sh sln slnx sol sql sqlite storyboard styl sv ' +
    'svelte svg svh swift t tex tf tfvars toml tpl tres ts tscn tsv tsx twig txt v vb vbproj vcxproj vhd vhdl vue wasm webmanifest wgsl ' +
    'xaml xcconfig xib xml xsd xsl xslt yaml yml zig zsh ' +
    'avif fbx gif glb gltf ico jpeg jpg m4a mov mp3 mp4 ogg otf pdf png psd ttf wav webm webp woff woff2 zip'
  ).split(' '),
)

/** A file that is known without an ending, for one of several purposes: `Dockerfile.dev`. */
const VARIANT = /^(?:Dockerfile|Containerfile|Makefile|Jenkinsfile|Procfile)\.[\w-]+$/

/** Files whose ending alone would not tell them. */
const NAMES = new Set(['manifest.in', 'go.mod', 'go.sum', 'configure.ac', 'makefile.am'])

/** A path without a bracket in front of it that nothing in it closes: `(src/a.ts`, but `(shop)/page.tsx` keeps its own. */
function withoutBrackets({ path, at }: PathMatch): PathMatch {
  const isOpen =
    (path.startsWith('(') && !path.includes(')')) ||
    (path.startsWith('[') && !path.includes(']')) ||
    (path.startsWith('{') && !path.includes('}'))
  return isOpen ? withoutBrackets({ path: path.slice(1), at: at + 1 }) : { path, at }
}

/** `[...slug]` is a folder of routes and no gap. */
const isGlob = (text: string, { path, at }: PathMatch): boolean =>
  /[*?]|(?<!\[)\.\.\.|…|^[^{]*\}/.test(path) ||
  isStar(text.charAt(at + path.length)) ||
  isStar(text.charAt(at - 1))

const isStar = (character: string): boolean => character === '*' || character === '?'

/** Within a word, behind a control character (of a name that cannot be told), or within a URL. */
const isPartOfMore = (text: string, { at }: PathMatch): boolean =>
  /[\w\p{Cc}]\[?$/u.test(text.slice(Math.max(0, at - 2), at).replace(/[\t\r\n]/g, ' ')) ||
  /(?:https?|ftp):\/*[^\s]*$/i.test(text.slice(Math.max(0, at - 200), at))

function namesFile(phrase: Phrase, { path, at }: PathMatch): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const ending = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase()
  const isKnown =
    ending !== undefined &&
    (FILE_ENDINGS.has(ending) ||
      NAMES.has(name.toLowerCase()) ||
      VARIANT.test(name) ||
      isForeign(phrase, path, at))
  if (/^\.[A-Za-z]/.test(name)) return DOT_FILE.test(name) || (isKnown && name.lastIndexOf('.') > 0)
  const isFile = ending === undefined || isKnown
  return isFile && !isMember(path, name) && !isPackage(phrase, path, at) && !isRoute(phrase.text, path, at)
}

/** A file of a kind that we do not know, in a folder and written as code: `coin/sort.adb`, but not `example.org/a.b`. */
const isForeign = (phrase: Phrase, path: string, at: number): boolean =>
  hasFolder(path) &&
  isMarked(phrase, at, 'code') &&
  /^(?!\w+(?:\.\w+)*\.(?:com|org|net|io|dev|app)[\\/]).*\/[\w.-]*\.[a-z][a-z0-9]{0,4}$/i.test(path)

const DOT_FILE =
  /^\.(?:env|gitignore|gitattributes|dockerignore|editorconfig|eslintrc|prettierrc|npmrc|nvmrc|babelrc)\b/

/** `this.config` and `process.env` are members of objects. */
const isMember = (path: string, name: string): boolean =>
  !/[\\/]/.test(path) && /^(?:this|self|process|window|document|console|module|import|e|i)\./.test(name)

/** `/api/v1/orders.json`, `GET /report.csv`: what a server answers to is no file. */
const isRoute = (text: string, path: string, at: number): boolean =>
  path.startsWith('/') &&
  (/^\/(?:api|v\d+|rest|graphql)\//i.test(path) ||
    /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s+[`"']?$/.test(text.slice(Math.max(0, at - 12), at)))

/**
 * `Next.js` is a product. A file of such a name is written as code, and it stands alone, has a line behind it or is not
 * spelled as the product: `next.js`.
 */
function isPackage(phrase: Phrase, path: string, at: number): boolean {
  if (!PRODUCT.test(path)) return false
  const isAlone = phrase.text.trim() === path || /^:\d/.test(phrase.text.slice(at + path.length))
  return !isMarked(phrase, at, 'code') || !(isAlone || /^\p{Ll}/u.test(path))
}

const PRODUCT =
  /^(?:Node|Next|Vue|Nuxt|React|Express|Three|D3|Chart|Alpine|Ember|Backbone|Socket)\.(?:js|io)$/i

/**
 * A path whose folders have blanks in their names, which only its back-ticks hold together: `docs/Product Status/a.md`.
 * In running text it has a folder in its first word, since `cat docs/my file.txt` is a command.
 */
export function withBlanks(phrase: Phrase, match: PathMatch, from: 'field' | 'text'): PathMatch {
  const mark = phrase.marks.find(
    ({ kind, span }) => kind === 'code' && span.start < match.at && match.at < span.end,
  )
  const before =
    mark !== undefined
      ? phrase.text.slice(mark.span.start, match.at)
      : from === 'field'
        ? firstMatch(NAMED_FOLDER, phrase.text.slice(Math.max(0, match.at - 200), match.at))
        : ''
  const isFolder = before.length <= 200 && BLANK_FOLDER.test(before)
  const isName = from === 'field' && (hasFolder(match.path) ? BLANK_ROOT : BLANK_NAME).test(before)
  return isName || (isFolder && (from === 'field' || /^[^ ]*\//.test(before)))
    ? { path: before + match.path, at: match.at - before.length }
    : match
}

/** What stands before the last blank of such a path. */
const BLANK_FOLDER = /^[\p{L}\p{N}_.@&()' -]+\/[\p{L}\p{N}_.@&()'/ -]* $/u

/** The same without back-ticks: the blank stands behind a folder and a capitalised word, as in `src/My file.ts`. */
const NAMED_FOLDER =
  /(?<=^|[,;]\s?)(?:[\p{L}\p{N}_.@-]+\/)+\p{Lu}[\p{L}\p{N}_@-]* (?:[\p{L}\p{N}_.@&/-]+ ){0,6}(?:[\p{L}\p{N}_.@&-]+\/)*$/u

/** The first words of a file name with blanks, which only a location field can hold: `my file.py`. */
const BLANK_NAME = /^(?:[\p{L}\p{N}_@&()'-]+ ){1,2}$/u

/** The first words of the outermost folder, where their capitals tell them from a command: `Ferry App/src/bell.ts`. */
const BLANK_ROOT = /^(?:\p{Lu}[\p{L}\p{N}_@&()'-]* ){1,3}$/u

/** Whether a path has a folder in front of the file. */
export const hasFolder = (path: string): boolean => /[\\/]/.test(path)

/** Whether a file of this name could be code or configuration that an issue is about, going by its ending. */
export const hasFileEnding = (path: string): boolean =>
  FILE_ENDINGS.has(path.split('.').at(-1)?.toLowerCase() ?? '')

/** Whether a path leads to a Markdown document. */
export const isDocument = (path: string): boolean => /\.mdx?$/iu.test(path)
