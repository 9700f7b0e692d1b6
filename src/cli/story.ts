import { atTerminal, type FakeIo, fakeIo } from './fake-io.js'
import { main } from './main.js'

/**
 * Plays a story: prose with files and calls in fenced blocks. Returns the story with what the tool really printed.
 *
 *     ```markdown KNOWN_ISSUES.md      a file of the world
 *     ```json -                        what stands on standard input
 *     ```console                       calls, and below each what it prints; `→ exit 1` if it is not 0
 *     $ issues lint
 *     $ issues fix --ask # keys: y n   called at a terminal, where these keys are pressed; `^C` is Ctrl-C
 *     $ cat KNOWN_ISSUES.md            shows a file
 */
export async function playStory(story: string): Promise<string> {
  const blocks = findBlocks(story)
  const files = blocks.flatMap(block => (block.file === undefined ? [] : [[block.file, block.text] as const]))
  const { '-': stdin = '', ...disk } = Object.fromEntries(files)
  const io = fakeIo({ files: disk, stdin })
  const parts: string[] = []
  let done = 0
  for (const block of blocks.filter(block => block.isConsole)) {
    parts.push(story.slice(done, block.start), await play(io, block.text))
    done = block.start + block.text.length
  }
  return parts.join('') + story.slice(done)
}

interface Block {
  readonly isConsole: boolean
  readonly file: string | undefined
  readonly start: number
  readonly text: string
}

function findBlocks(story: string): readonly Block[] {
  return [...story.matchAll(FENCED)].map(({ index, groups = {} }) => {
    const { open = '', language = '', file, text = '' } = groups
    const start = index + open.length + language.length + (file === undefined ? 0 : file.length + 1) + 1
    return { isConsole: language === 'console', file, start, text }
  })
}

/** ```` ```markdown KNOWN_ISSUES.md ```` … the same fence. */
const FENCED = /^(?<open>`{3,})(?<language>[a-z]+)(?: (?<file>[^\n]+))?\n(?<text>.*?)^\k<open>$/gmsu

async function play(io: FakeIo, text: string): Promise<string> {
  const calls = text.split('\n').filter(line => line.startsWith('$ '))
  const shown: string[] = []
  for (const call of calls) {
    const printed = await run(io, call.slice(2))
    shown.push(`${call}\n${printed === '' || printed.endsWith('\n') ? printed : `${printed}⏎\n`}`)
  }
  return shown.join('\n')
}

/** Arguments as a shell tells them apart: what stands in quotes is one. */
const WORDS = /'[^']*'|"[^"]*"|[^\s'"]+/g

const QUOTED = /^(?:'(.*)'|"(.*)")$/s

/** `issues fix --ask # keys: y ^C` */
const KEYS = / # keys: ?(.*)$/

const keyOf = (shown: string): string =>
  shown.replace(/^\^([A-Z])$/, (_, letter: string) => String.fromCharCode(letter.charCodeAt(0) - 64))

async function run(world: FakeIo, line: string): Promise<string> {
  const keys = KEYS.exec(line)?.[1]
  const io = keys === undefined ? world : atTerminal(world, keys.split(' ').filter(Boolean).map(keyOf))
  const call = line.replace(KEYS, '')
  const [program, ...args] = Array.from(call.matchAll(WORDS), ([word]) => word.replace(QUOTED, '$1$2'))
  if (program === 'cat') return io.textOf(args[0] ?? '') ?? ''
  const before = io.printed.both.length
  const code = await main(io, args)
  return io.printed.both.slice(before) + (code === 0 ? '' : `→ exit ${code}\n`)
}
