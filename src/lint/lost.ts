/** U+FFFD, the same read as Windows-1252, and two of them read as GBK: all that is left where bytes could not be read. */
export const LOST = /(?:\uFFFD|ï¿½|锟斤拷)+/g

/** Whether a text is nothing but replacement characters: there is nothing garbled about it, it is gone. */
export const isOnlyLost = (text: string): boolean => text.replace(LOST, '').trim() === ''
