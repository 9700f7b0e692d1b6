#!/usr/bin/env node
// Starts the tool. The checks come first, so that what is missing is said in plain words.
import { existsSync } from 'node:fs'
import module from 'node:module'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`issues: needs Node.js 20.19 or newer, but this is ${process.versions.node}\n`)
  process.exitCode = 2
} else if (!existsSync(new URL('../dist/cli.js', import.meta.url))) {
  process.stderr.write('issues: has not been built yet; run `npm run build`\n')
  process.exitCode = 2
} else {
  // From Node 22 on, what was compiled is kept for the next run.
  module.enableCompileCache?.()
  import('../dist/cli.js')
    .then(async ({ main, nodeIo }) => {
      process.exitCode = await main(nodeIo(), process.argv.slice(2))
    })
    .catch(error => {
      // Without this, node would end with 1, which says that there are findings.
      const [reason] = String(error?.message ?? error).split('\n')
      process.stderr.write(`issues: could not run: ${reason}; install it anew, or run \`npm run build\`\n`)
      process.exitCode = 2
    })
}
