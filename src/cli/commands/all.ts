import type { Command } from '../command.js'

/** A command as the program lists it; it is loaded when it is called. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<Command>
}

export const commandTable: readonly CommandEntry[] = [
  {
    name: 'lint',
    summary: 'find what is wrong in trackers',
    load: async () => (await import('./lint.js')).lint,
  },
  {
    name: 'report',
    summary: 'show how far trackers are, and what is at risk',
    load: async () => (await import('./report.js')).report,
  },
  {
    name: 'list',
    summary: 'list issues: which ones a filter says, in which order',
    load: async () => (await import('./list.js')).list,
  },
  {
    name: 'show',
    summary: 'show all that is known of an issue, and its text',
    load: async () => (await import('./show.js')).show,
  },
  {
    name: 'set',
    summary: 'give fields of an issue values, as the file writes them',
    load: async () => (await import('./set.js')).set,
  },
  {
    name: 'close',
    summary: 'close issues as the file closes them',
    load: async () => (await import('./close.js')).close,
  },
  {
    name: 'reopen',
    summary: 'open closed issues again',
    load: async () => (await import('./reopen.js')).reopen,
  },
  {
    name: 'add',
    summary: 'add an issue, written as its siblings are',
    load: async () => (await import('./add.js')).add,
  },
  {
    name: 'move',
    summary: 'move an issue to another section',
    load: async () => (await import('./move.js')).move,
  },
  {
    name: 'renumber',
    summary: 'give a family of issues consecutive ids, or one issue a new one; what names them follows',
    load: async () => (await import('./renumber.js')).renumber,
  },
  {
    name: 'apply',
    summary: 'make many changes at once, or none, as JSON lines from standard input say',
    load: async () => (await import('./apply.js')).apply,
  },
  {
    name: 'add-block',
    summary: 'put a generated summary, table or index into a tracker',
    load: async () => (await import('./add-block.js')).addBlock,
  },
  {
    name: 'fix',
    summary: 'apply fixes, or repair garbled text, byte for byte elsewhere',
    load: async () => (await import('./fix.js')).fix,
  },
  {
    name: 'fmt',
    summary: 'bring trackers into their normal form: fields, values and tables, but no prose',
    load: async () => (await import('./fmt.js')).fmt,
  },
  {
    name: 'parse',
    summary: 'show what trackers say: issues, fields, references and claims',
    load: async () => (await import('./parse.js')).parse,
  },
  {
    name: 'explain',
    summary: 'tell what a rule wants, and why',
    load: async () => (await import('./explain.js')).explain,
  },
  {
    name: 'rules',
    summary: 'list the rules',
    load: async () => (await import('./rules.js')).rules,
  },
  {
    name: 'init',
    summary: 'write a commented config for the trackers found here',
    load: async () => (await import('./init.js')).init,
  },
]
