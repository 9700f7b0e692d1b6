// Prose of words that nobody ever wrote, the same at every run: as many different ones, as often repeated, as people use.
import { pick, randomFrom } from './bench-trackers.mjs'

/** Texts in which little or nearly everything is beyond ASCII: each writes so many bytes, and is misread in these pages. */
export const prose = {
  'English tracker': {
    pages: ['windows-1252', 'Mac Roman'],
    write: writer({
      starts: 'b bl c cr d dr f fl g h j l m n p pr qu r s sh st t th tr v w',
      vowels: 'a a e e e i i o o u ea ou ai',
      ends: '. . . n r s t l nd ng st ck sh',
      marks: [' — ', ' → ', ' ✅ ', ' … ', '’s '],
      rarity: 40,
    }),
  },
  'German prose': {
    pages: ['windows-1252', 'Mac Roman'],
    write: writer({
      starts: 'b br d f fl g gr h k kl l m n p r s sch schl st t tr v w z',
      vowels: 'a e e e i o u au ei ie ä ö ü äu',
      ends: '. . n n r s t ch cht ß lt nd ng rt',
      marks: [' – ', ' „', '“ ', '… '],
      rarity: 12,
      nouns: 3,
    }),
  },
  'Russian prose': {
    pages: ['windows-1252', 'windows-1251', 'Mac Roman'],
    write: writer({
      starts: 'б в г д ж з к л м н п р с ст т тр х ч ш пр вс',
      vowels: 'а а е е и о о у ы я ю ё',
      ends: '. . . . й л м н р т ть сь нь вш',
      marks: [' — ', ' «', '» ', '… '],
      rarity: 12,
    }),
  },
  'Chinese prose': {
    pages: ['windows-1252', 'Mac Roman'],
    write: writer({
      starts: [
        ...'的一是不了人在有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多',
        ...'天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身',
        ...'些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四门',
      ].join(' '),
      vowels: '.',
      ends: '.',
      marks: ['，', '，', '。', '、', '“', '”'],
      rarity: 6,
      gap: '',
    }),
  },
}

/** The texts as they look after their UTF-8 was read in a code page. */
export const garblers = {
  // Some versions of Node read ISO 8859-1 instead.
  'windows-1252': text => Array.from(new TextEncoder().encode(text), windows1252).join(''),
  'Mac Roman': text => new TextDecoder('macintosh').decode(new TextEncoder().encode(text)),
  'windows-1251': text => new TextDecoder('windows-1251').decode(new TextEncoder().encode(text)),
}

function windows1252(byte) {
  return byte < 0x80 || byte > 0x9f ? String.fromCharCode(byte) : UPPER.charAt(byte - 0x80)
}

/**
 * Writes lines of words, frequent ones short; the second word is half as frequent as the first, the third a third as
 * frequent, and so on. Zipf, G. K. (1935), “The psycho-biology of language”.
 */
function writer({ starts, vowels, ends, marks, rarity, nouns = 50, gap = ' ' }) {
  const parts = [starts, vowels, ends].map(part => part.split(' ').map(one => (one === '.' ? '' : one)))
  return size => {
    const random = randomFrom(11)
    const syllable = () => parts.map(part => pick(random, part)).join('')
    const inCase = word => (random(nouns) === 0 ? capitalized(word) : word)
    const words = Array.from({ length: VOCABULARY }, (_, rank) =>
      inCase(Array.from({ length: 1 + Math.ceil(Math.log10(1 + rank / 100)) }, syllable).join('')),
    )
    const nextWord = () => words[Math.floor(VOCABULARY ** (random(1_000_000) / 1_000_000)) - 1]
    const nextGap = () => (random(rarity) === 0 ? pick(random, marks) : gap)
    const lines = []
    for (let length = 0; length < size; ) {
      const line = capitalized(Array.from({ length: LINE }, () => nextWord() + nextGap()).join('')).trim()
      lines.push(line)
      length += new TextEncoder().encode(line).length + 1
    }
    return `${lines.join('\n')}\n`
  }
}

/** As many different words as a long text has. */
const VOCABULARY = 6000

/** Words in a line. */
const LINE = 12

/** The characters of the bytes 80–9F in windows-1252. */
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const capitalized = text => text.charAt(0).toUpperCase() + text.slice(1)
