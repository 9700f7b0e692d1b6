import { fakeIo } from '../cli/fake-io.js'
import { main } from '../cli/main.js'
import type { Artefact } from './artefact.js'
import { drawTerminal } from './picture.js'

/** Pictures of what the tool really prints about the demo. `demo` holds its files, by path within it. */
export const demoPictures = (demo: Readonly<Record<string, string>>): Promise<readonly Artefact[]> =>
  Promise.all(['lint', 'report'].map(command => pictureOf(command, demo)))

async function pictureOf(command: string, demo: Readonly<Record<string, string>>): Promise<Artefact> {
  const call = `issues ${command} KNOWN_ISSUES.md`
  const io = fakeIo({ files: demo, isTerminal: true })
  const code = await main(io, call.split(' ').slice(1))
  if (code === 2) throw new Error(`${call} failed: ${io.printed.stderr}`)
  return {
    path: `docs/${command}.svg`,
    text: drawTerminal(call, `\u001b[2m$\u001b[22m ${call}\n\n${io.printed.stdout}`),
  }
}
