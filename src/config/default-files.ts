/** Which files are trackers unless a config says otherwise: patterns of a .gitignore, in any letter case. */
export const defaultFiles = [
  '*known[-_ ]issue*.md',
  'knownissue*.md',
  'issues.md',
  'issue[-_ ]list.md',
  'issue[-_ ]tracker*.md',
  'issue[-_ ]log.md',
  'issues[-_ ]tracker*.md',
  'open[-_ ]issues*.md',
  'todo.md',
  'todos.md',
  'todo[-_ ]list.md',
  'tech[-_ ]debt*.md',
  'techdebt.md',
  'technical[-_ ]debt*.md',
  'pending*.md',
  'bugs.md',
  'known[-_ ]bugs.md',
  'bug[-_ ]list.md',
  'bug[-_ ]tracker*.md',
  'backlog.md',
  'limitations.md',
  'known[-_ ]limitations.md',
  'known[-_ ]problems.md',
  'risk[-_ ]register.md',
] as const

/** Where a file of that name is not a tracker of this repository. */
export const defaultIgnore = ['node_modules/', 'vendor/', 'third_party/', 'archive/', 'dist/'] as const
