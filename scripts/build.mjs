// Builds dist: the bundled tool (cli.js and the parts it loads when it needs them), the library (index.js), the type
// declarations, and the licences of everything that is bundled. `--fast` leaves the declarations out.
import { execFileSync } from 'node:child_process'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { noticesOf } from './notices.mjs'

const shared = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // jsonc-parser's main file is UMD, which no bundler can follow.
  mainFields: ['module', 'main'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  outdir: 'dist.new',
  // CommonJS packages in the bundle ask for node's modules by `require`, which a module does not have.
  banner: {
    js: "import{createRequire as createRequire_}from'node:module';const require=createRequire_(import.meta.url);",
  },
}

await rm('dist.new', { recursive: true, force: true })
await mkdir('dist.new')
const [cli, library] = await Promise.all([
  build({
    ...shared,
    entryPoints: ['src/cli/cli.ts'],
    entryNames: '[name]',
    chunkNames: 'parts/[name]-[hash]',
    splitting: true,
  }),
  build({ ...shared, entryPoints: ['src/index.ts'], external: ['zod'] }),
])
const notices = await noticesOf([cli.metafile, library.metafile])
await writeFile('dist.new/THIRD_PARTY_NOTICES.md', notices)
if (!process.argv.includes('--fast')) {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  })
}
// At once, so that a tool that is running meanwhile finds the old parts or the new ones.
await rm('dist', { recursive: true, force: true })
await rename('dist.new', 'dist')
