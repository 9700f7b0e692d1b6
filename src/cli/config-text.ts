import { defaultIgnore } from '../config/default-files.js'
import { plural } from '../text/number.js'
import { visible } from '../text/visible.js'

/** A tracker as `issues init` names it. */
export interface FoundTracker {
  readonly name: string
  readonly total: number
  readonly open: number
}

/** A config with every key explained, and the trackers that were found named in a comment. */
export const configText = (found: readonly FoundTracker[]): string => `{
  "$schema": "./node_modules/known-issues/schemas/config.json",

  // Which files are trackers when no path is given: patterns as in a .gitignore, in any letter case.
  // Without this key: known-issues, issues, todo, tech-debt, bugs, backlog and the like, in every spelling.
${foundLines(found)}
  // "files": ["KNOWN_ISSUES.md", "docs/risks/*.md"],

  // Which of them are left out; also an .issuesignore is obeyed. A file that is named is always read.
  "ignore": ${list(defaultIgnore)},

  // Rules: "off", "note", "warning", "error", or a severity with options: ["error", { … }].
  // \`issues rules\` lists them, \`issues explain RULE\` tells more.
  "rules": {
    // "known-status": "off"
  },

  // Words that your trackers use and the tool does not know, each with what it means.
  "words": {
    "states": {
      // "parked": "deferred"
    },
    "levels": {
      // "sev-a": "critical"
    },
    "labels": {
      // "blast radius": "impact"
    }
  }

  // "normalize" says what \`issues fmt\` makes of labels and values where it is not to go by the majority;
  // "report" sets the weights of the completion and the risk register; see the README.
}
`

const list = (texts: readonly string[]): string =>
  `[\n${texts.map(text => `    ${JSON.stringify(text)}`).join(',\n')}\n  ]`

/** `  // Found now: docs/TODO.md (3 issues, 2 open)`, a line each. Names are text from outside. */
const foundLines = (found: readonly FoundTracker[]): string =>
  found.length === 0
    ? '  // None of them was found here.'
    : found
        .map(
          ({ name, total, open }) =>
            `  // Found now: ${visible(name)} (${plural(total, 'issue')}, ${open} open)`,
        )
        .join('\n')
