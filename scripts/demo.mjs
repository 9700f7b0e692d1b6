// `npm start`: shows what the tool says of the demo trackers. Builds it first if nothing is built yet.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const tracker = 'fixtures/demo/KNOWN_ISSUES.md'

if (!existsSync('dist/cli.js')) run('scripts/build.mjs')
show('lint', tracker)
show('report', tracker)
show('fix', '--mojibake', '--diff', 'fixtures/demo/docs/PENDING_FIXES.md')

/** Findings in the demo are its point, so only a command that could not do its job fails the demo. */
function show(...args) {
  process.stdout.write(`\n$ issues ${args.join(' ')}\n\n`)
  run('bin/issues.js', ...args)
}

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0 && status !== 1) process.exitCode = 2
}
