/** The anchor that a link names, without `%20` and the like; as written where the escapes are broken. */
export function decodeAnchor(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch (error) {
    if (error instanceof URIError) return target
    throw error
  }
}
