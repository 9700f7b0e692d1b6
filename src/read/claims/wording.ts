/** The form of a word that goes with a number. */
export const plural = (count: number, one: string, several: string): string => (count === 1 ? one : several)
