// `npm run generate`: writes every file that is made from the code. `-- --check` writes nothing and says what differs.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const { generate, generatedFolders, compare } = await loadSource('src/generate/generate.ts')
const artefacts = await generate({
  readme: await readText('README.md'),
  demo: await readFolder('fixtures/demo'),
})
const differences = compare(artefacts, await readStanding())
if (process.argv.includes('--check')) report()
else await write()

function report() {
  for (const { path, kind } of differences) process.stderr.write(`${path} is ${kind}\n`)
  if (differences.length === 0) return
  process.stderr.write('run `npm run generate` and commit what it changes\n')
  process.exitCode = 1
}

async function write() {
  const texts = new Map(artefacts.map(({ path, text }) => [path, text]))
  for (const { path, kind } of differences) {
    if (kind === 'left over') await rm(path)
    else {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, texts.get(path))
    }
    process.stdout.write(`${path} was ${kind}\n`)
  }
}

/** Node 20 runs no TypeScript, so the sources are bundled first. */
async function loadSource(entry) {
  const outfile = 'node_modules/.cache/known-issues/generate.mjs'
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  })
  return import(pathToFileURL(outfile).href)
}

/** The artefacts that stand, and whatever else is in a folder that holds nothing else. */
async function readStanding() {
  const inFolders = await Promise.all(generatedFolders.map(listFiles))
  const paths = new Set([...artefacts.map(({ path }) => path), ...inFolders.flat()])
  const texts = new Map()
  for (const path of paths) texts.set(path, await readText(path))
  return new Map([...texts].filter(([, text]) => text !== undefined))
}

/** Relative path → text of every file in the folder. */
async function readFolder(folder) {
  const paths = (await listFiles(folder)).sort()
  const entries = paths.map(async path => [path.slice(folder.length + 1), await readText(path)])
  return Object.fromEntries(await Promise.all(entries))
}

async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(ignoreAbsence)
  return (entries ?? [])
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
}

async function readText(path) {
  return readFile(path, 'utf8').catch(ignoreAbsence)
}

function ignoreAbsence(error) {
  if (error.code !== 'ENOENT') throw error
}
