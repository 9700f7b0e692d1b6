/** Whether a path names its place from the top: `/srv/app`, `C:/app`. Paths are written with forward slashes here. */
export const isAbsolute = (path: string): boolean => /^(?:[a-z]:)?\//i.test(path)

/** The path without `.`, `..` and empty steps; a relative one keeps the `..` that lead out of it. The empty path is `.`. */
export function normalizePath(path: string): string {
  const root = /^(?:[a-z]:)?\//i.exec(path)?.[0] ?? ''
  const steps: string[] = []
  for (const step of path.slice(root.length).split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else if (root === '') steps.push('..')
  }
  return root + steps.join('/') || '.'
}

/** `path` as seen from the folder `base`. */
export const joinPath = (base: string, path: string): string =>
  normalizePath(isAbsolute(path) ? path : `${base}/${path}`)

/** The folder that holds the path: `docs` for `docs/a.md`, `.` for `a.md`, `/` for `/`. */
export function folderOf(path: string): string {
  const cut = path.lastIndexOf('/')
  if (cut < 0) return '.'
  return isAbsolute(path.slice(0, cut + 1)) && !isAbsolute(path.slice(0, cut))
    ? path.slice(0, cut + 1)
    : path.slice(0, cut)
}

/** The folder and those above it, the nearest first: up to `top`, or to where it goes no higher. */
export function foldersUpward(folder: string, top?: string): readonly string[] {
  const folders = [folder]
  for (let place = folder; place !== top && folderOf(place) !== place; ) {
    place = folderOf(place)
    folders.push(place)
  }
  return folders
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The path as seen from `folder`, both absolute; undefined if it lies outside. The folder itself is `.`. */
export function pathWithin(folder: string, path: string): string | undefined {
  const top = folder.endsWith('/') ? folder : `${folder}/`
  if (path === folder) return '.'
  return path.startsWith(top) ? path.slice(top.length) : undefined
}

/** The path from the absolute folder `from` to the absolute `path`, with `..` where it must climb. */
export function relativePath(from: string, path: string): string {
  const [a, b] = [from.split('/').filter(Boolean), path.split('/').filter(Boolean)]
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared += 1
  return [...a.slice(shared).map(() => '..'), ...b.slice(shared)].join('/') || '.'
}
