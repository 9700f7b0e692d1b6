// Builds dist: the bundled tool (cli.js and the parts it loads when it needs them), the library (index.js), the type
// declarations, and the licences of everything that is bundled. `--fast` leaves the declarations out.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { noticesOf } from './notices.mjs'

const isFast = process.argv.includes('--fast')
const fresh = `dist.${process.pid}`
const stale = `${fresh}.stale`

/** @satisfies {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // jsonc-parser's main file is UMD, which no bundler can follow.
  mainFields: ['module', 'main'],
  minifySyntax: true,
  minifyWhitespace: true,
  // Escaped, the words of a dozen languages make the parts a sixth larger, and slower to start.
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  outdir: fresh,
  // CommonJS packages in the bundle ask for node's modules by `require`, which a module does not have.
  banner: {
    js: "import{createRequire as createRequire_}from'node:module';const require=createRequire_(import.meta.url);",
  },
}

try {
  await mkdir(fresh)
  await writeParts()
  // Put in place at once, so that a tool which starts meanwhile finds the old parts or the new ones.
  if (existsSync('dist')) await rename('dist', stale)
  await rename(fresh, 'dist')
} finally {
  await rm(fresh, { recursive: true, force: true })
  await rm(stale, { recursive: true, force: true })
}

async function writeParts() {
  const [tool, library] = await Promise.all([
    build({
      ...shared,
      entryPoints: ['src/cli/cli.ts'],
      chunkNames: 'parts/[name]-[hash]',
      splitting: true,
    }),
    build({ ...shared, entryPoints: ['src/index.ts'], external: ['zod'] }),
  ])
  await writeFile(`${fresh}/THIRD_PARTY_NOTICES.md`, await noticesOf([tool.metafile, library.metafile]))
  if (isFast) return
  const declare = [
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.build.json',
    '--outDir',
    `${fresh}/types`,
  ]
  execFileSync(process.execPath, declare, { stdio: 'inherit' })
}
