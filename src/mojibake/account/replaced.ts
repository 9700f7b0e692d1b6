/** The forms of U+FFFD: the character, and what its bytes EF BF BD stand as when they are misread once more. */

/**
 * One or more in a row. In the order written: U+FFFD, windows-1252, Mac Roman, windows-1251, cp850 and cp437 (two readings each),
 * windows-1255, windows-1253, windows-1257, Big5, GBK (two read as one), windows-1252 twice. “锟” alone stands in names.
 */
export const REPLACED = /(?:\uFFFD|ï¿½|ÔøΩ|пїЅ|´┐[¢╜]|∩┐╜|ן¿½|οΏ½|ļæ½|嚙踝蕭|锟斤拷?(?:锟(?!斤))?|Ã¯Â¿Â½)+/g
