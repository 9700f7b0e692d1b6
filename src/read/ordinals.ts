/** The ordinals with which texts begin, in the digits and letters of several scripts. */

/**
 * An ordinal and the length of all that it takes up at the beginning of its text. `number` is undefined where it rather
 * counts the sections of a document: `三、`, `（三）`.
 */
export interface Ordinal {
  readonly number: number | undefined
  readonly length: number
}

/** A number in Chinese characters: `三`, `十二`, `二十`. */
export const HAN = '[〇零一二三四五六七八九十百]{1,5}'

/**
 * The ordinal with which a text begins.
 *
 *     3. Title     007 Title     (3) Title     ③ Title     第三項：題名     ג. כותרת     다. 제목
 */
export function readOrdinal(text: string): Ordinal | undefined {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text)
    const number = match?.[1] === undefined ? Number.NaN : read(match[1])
    if (match !== null && number > 0) return { number, length: match[0].length }
  }
  const section = SECTION.exec(text)
  return section === null ? undefined : { number: undefined, length: section[0].length }
}

/** The value of digits, in ASCII, fullwidth or Chinese: `12`, `１２`, `十二`. */
export function digitsValue(digits: string): number {
  const ascii = digits.normalize('NFKC')
  return /^\d+$/.test(ascii) ? Number(ascii) : hanValue(ascii)
}

/** `二十三`: what stands before a ten or a hundred counts them. */
function hanValue(digits: string): number {
  let sum = 0
  let digit: number | undefined
  for (const character of digits) {
    const unit = { 十: 10, 百: 100 }[character]
    if (unit === undefined) digit = '零一二三四五六七八九'.indexOf(character.replace('〇', '零'))
    else {
      sum += (digit ?? 1) * unit
      digit = undefined
    }
  }
  return sum + (digit ?? 0)
}

/** The place of a letter in a list of them; the letters of a script count its items as digits do. */
const placeIn =
  (letters: string) =>
  (letter: string): number =>
    letters.indexOf(letter) + 1

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚'
const HEBREW = 'אבגדהוזחטי'
const HANGUL = '가나다라마바사아자차카타파하'

/** `三、`, `（三）` */
const SECTION = new RegExp(String.raw`^(?:${HAN}[、．.:：]|[(（]${HAN}[)）][、:：．.]?)\s*`, 'u')

const FORMS: readonly { readonly pattern: RegExp; readonly read: (digits: string) => number }[] = [
  {
    pattern: /^([\d０-９]{1,4})(?:\.\d{1,3})*(?:[.):：、．）]|\s?[-–—](?=\s))(?:\s+|(?=\D))/u,
    read: digitsValue,
  },
  { pattern: /^(\d{1,2})(?:\.\d{1,2}){1,2}\s+(?=[\p{Lu}\p{Lo}])/u, read: digitsValue },
  { pattern: /^(0\d{1,3})\s+(?=\D)/u, read: digitsValue },
  {
    pattern: /^[(（]([\d０-９]{1,3})[)）][、:：．.\s]*/u,
    read: digitsValue,
  },
  {
    pattern: new RegExp(
      String.raw`^第\s?([\d０-９]{1,4}|${HAN})\s?[项項条條点點个個题題件章节節部][、:：．.\s–—-]+`,
      'u',
    ),
    read: digitsValue,
  },
  { pattern: new RegExp(String.raw`^([${CIRCLED}])[\s.、:：]*`, 'u'), read: placeIn(CIRCLED) },
  { pattern: new RegExp(String.raw`^([${HEBREW}])['׳]?[.)]\s+`, 'u'), read: placeIn(HEBREW) },
  { pattern: new RegExp(String.raw`^([${HANGUL}])[.)]\s+`, 'u'), read: placeIn(HANGUL) },
]
