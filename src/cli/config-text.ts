import { defaultFiles, defaultIgnore } from '../config/default-files.js'

export interface FoundTracker {
  readonly name: string
  readonly total: number
  readonly open: number
}

/** A commented config that names the trackers that were found, or the default patterns if there are none. */
export const configText = (found: readonly FoundTracker[]): string => `{
  "$schema": "./node_modules/known-issues/schemas/config.json",

  // Which files are trackers when no path is given: patterns as in a .gitignore, in any letter case.
  "files": ${list(found.length > 0 ? found.map(tracker => `/${escapePattern(tracker.name)}`) : defaultFiles)},

  // Which of them are left out. A file that is named on the command line is always read.
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

  // "report" sets the weights of the completion and the risk register; see the README.
}
`

const list = (texts: readonly string[]): string =>
  `[\n${texts.map(text => `    ${JSON.stringify(text)}`).join(',\n')}\n  ]`

/** A name as a pattern that means just it. */
const escapePattern = (name: string): string => name.replace(/[\\*?[\]!#]/g, '\\$&')
