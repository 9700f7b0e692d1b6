/** Sorts characters into kinds that behave alike as neighbours: the alphabet of the plausibility model. */
import { once } from '../../text/once.js'

/** Kinds of characters, as fine as the model needs them and no finer. */
export const charKinds = [
  'edge',
  'space',
  'digit',
  'lower',
  'upper',
  'ascii',
  'latin-lower',
  'latin-upper',
  'latin-scarce-upper',
  'latin-rare-lower',
  'latin-rare-upper',
  'latin-odd',
  'cyrillic-lower',
  'cyrillic-upper',
  'cyrillic-rare-lower',
  'cyrillic-rare-upper',
  'cyrillic-odd',
  'greek-lower',
  'greek-upper',
  'greek-odd',
  'hebrew',
  'hebrew-odd',
  'arabic',
  'arabic-odd',
  'thai',
  'indic',
  'script',
  'other',
  'han',
  'han-odd',
  'kana',
  'half-kana',
  'hangul',
  'cjk-mark',
  'mark-odd',
  'combining',
  'combining-odd',
  'quote-open',
  'quote-close',
  'quote-low',
  'apostrophe',
  'guillemet',
  'inverted',
  'dash',
  'ellipsis',
  'degree',
  'trademark',
  'sign',
  'micro',
  'math',
  'root',
  'math-odd',
  'currency',
  'diacritic',
  'arrow',
  'arrow-odd',
  'box-across',
  'box-right',
  'box-left',
  'box-upright',
  'double-across',
  'double-right',
  'double-left',
  'double-upright',
  'box-odd',
  'block',
  'mark',
  'emoji',
  'emoji-rare',
  'symbol-odd',
  'selector',
  'joiner',
  'non-joiner',
  'skin',
  'keycap',
  'flag',
  'nbsp',
  'format',
  'bom',
  'c1',
  'private',
  'replacement',
  'never',
] as const

export type CharKind = (typeof charKinds)[number]

const kindNumbers = new Map<CharKind, number>(charKinds.map((kind, at) => [kind, at]))

/** The place of a kind in `charKinds`. */
export const kindNumber = (kind: CharKind): number => kindNumbers.get(kind) ?? 0

/** Kinds of BMP characters met so far, plus one; 0 is “not yet asked”. */
const known = new Uint8Array(0x10000)

/** The kind of a character, as its place in `charKinds`. Each character is judged once. */
export function kindOf(code: number): number {
  if (code > 0xffff) return kindOfAstral(code)
  const found = known[code]
  if (found) return found - 1
  const kind = kindNumber(judge(code))
  known[code] = kind + 1
  return kind
}

const knownAstral = new Map<number, number>()

function kindOfAstral(code: number): number {
  const found = knownAstral.get(code)
  if (found !== undefined) return found
  const kind = kindNumber(astralKind(code))
  knownAstral.set(code, kind)
  return kind
}

function judge(code: number): CharKind {
  const char = String.fromCharCode(code)
  if (code < 0x80) return asciiKind(char)
  const listed = listedKinds().get(char)
  if (listed !== undefined) return listed
  if (code < 0xa0) return 'c1'
  if (PRIVATE.test(char)) return 'private'
  if (UNASSIGNED.test(char)) return 'never'
  return patterns.find(([, pattern]) => pattern.test(char))?.[0] ?? 'other'
}

function asciiKind(char: string): CharKind {
  if (char === ' ' || char === '\t') return 'space'
  if (char === '\n' || char === '\r') return 'edge'
  if (/[a-z]/.test(char)) return 'lower'
  if (/[A-Z]/.test(char)) return 'upper'
  return /[0-9]/.test(char) ? 'digit' : 'ascii'
}

function astralKind(code: number): CharKind {
  if (code >= 0x1f3fb && code <= 0x1f3ff) return 'skin'
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return 'flag'
  const char = String.fromCodePoint(code)
  if (PRIVATE.test(char)) return 'private'
  if (UNASSIGNED.test(char)) return 'never'
  if (code >= 0x1f000 && code < 0x1fb00) return EMOJI.test(char) ? popularity(char) : 'symbol-odd'
  return code >= 0x20000 && code < 0x30000 ? 'han' : 'symbol-odd'
}

const popularity = (char: string): CharKind => (POPULAR.has(char) ? 'emoji' : 'emoji-rare')

const listedKinds = once(
  (): ReadonlyMap<string, CharKind> =>
    new Map(lists.flatMap(([kind, chars]) => [...chars].map(one => [one, kind] as const))),
)

const PRIVATE = /\p{Co}/u
/** What is no character: a code point that stands for none yet, or half a pair. All others may come out, rare ones dearly. */
const UNASSIGNED = /\p{Cn}|\p{Cs}/u
const EMOJI = /^\p{Extended_Pictographic}$/u

/** Emoji that people put into trackers and documents; ranks candidates, never decides alone. */
const POPULAR = new Set(
  '🔴🟠🟡🟢🔵🟣🟤🐛🚀🔥💡🔧🔨🔒🔓🔑🔐🎯📋📝📊📈📉📚📖📦📌📍📎📁📂📄📃📅📆🧪🔌🚨🚧🛑🚫🏆🎉🎊👍👎👏🙏👀🤔🤖🧠💥💻🌐🌍🌎🌏🌟🏁🏷🏗🗑🗂🛠🛡🧹🧩🧰🔍🔎🔄🔁🔗🔔🔕📣📢💬🗨🗣👤👥👨👩🎨🎓🏠🏢💰💳💸💎🧑📱📧📨📩📬📤📥⏰🕐🕒🗓🔹🔸🔷🔶🟥🟧🟨🟩🟦🟪⬛⬜🆕🆗🆘🅰🅱🌈🏳🏴💪🙌🙋🤝👋👉👈👆👇😀😃😄😅😂🙂😉😊😍😎😢😭😡😱🙁☹😕🤷💔💚💙💛💜🧡🖤❤🐞🐍🐳🐧🦀🦊🐙🍎🍺☕🎁🎬🎮🎵🎶🎤📷📸📹🎥🔊🔋🔆🌙☀⛅☁❄🌱🌳🍀🌸⏩⏪🔀🔃🔙🔚🔛🔜🔝💾💿🖥🖨🖱📀📡🛰🚦🚩🚪🚢🚗🚲✈🧭🗺🏅🥇🥈🥉⚽🎲📜📐📏✂🖊✏🖋🗝🧾🗃🗄🧵🪝🪲👷🕵🦺🩹🧯',
)

const lists: readonly (readonly [CharKind, string])[] = [
  ['latin-lower', 'éèêëáàâäãåæçíìîïñóòôöõøœúùûüýÿßšžčćđłńśźżąęőűřěůďťňāēīōūģķļņėįųğışășțşţðþơư'],
  ['latin-upper', 'ÉÈÊÁÀÄÅÆÇÍÑÓÔÖØŒÚÜŠŽČĆĐŁŃŚŹŻĄĘŐŰŘĚŮĎŤŇĀĒĪŌŪĢĶĻŅĖĮŲĞİŞĂȘȚŢÞƠƯẞ'],
  ['latin-scarce-upper', 'ÃÂÎÏÐËÌÒÕÙÛÝŸ'],
  ['cyrillic-lower', 'абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ'],
  ['cyrillic-upper', 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁІЇЄҐ'],
  ['cyrillic-rare-lower', 'ђѓѕјљњћќўџ'],
  ['cyrillic-rare-upper', 'ЂЃЅЈЉЊЋЌЎЏ'],
  ['greek-lower', 'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ'],
  ['greek-upper', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏΪΫ'],
  ['cjk-mark', '\u3000、。「」『』【】（）！，：；？・〜～《》〈〉ー'],
  ['quote-open', '“‘'],
  ['quote-close', '”'],
  ['quote-low', '„‚'],
  ['apostrophe', '’'],
  ['guillemet', '«»‹›'],
  ['inverted', '¿¡'],
  ['dash', '–—•·×'],
  ['ellipsis', '…'],
  ['degree', '°ªº²³¹½¼¾‰⁰⁴⁵⁶⁷⁸⁹ⁿ'],
  ['trademark', '™®'],
  ['sign', '©§¶†‡±÷¬¦№‐‑−'],
  ['micro', 'µ'],
  ['math', '≈≠≤≥∞∑∏∂∫∈∉∀∃∅∩∪⊂⊆⊗⊕∼≡∧∨≉∆∇∝⋅⊥◊Ωℹ'],
  ['root', '√'],
  ['currency', '€£¥¢¤ƒ₽₹₩₴₺₧₫₪฿'],
  ['diacritic', '¨´¸ˆ˜¯˘˙˚˝˛ˇ΄΅'],
  ['arrow', '←↑→↓↔↕↗↘↙↖⇐⇒⇔⇑⇓↳↵↻↺↩↪⤴⤵⬆⬇⬅➡➜➔➤'],
  ['box-across', '─┬┴┼━'],
  ['box-right', '┌└├╭╰'],
  ['box-left', '┐┘┤╮╯'],
  ['box-upright', '│┃'],
  ['double-across', '═╦╩╬'],
  ['double-right', '╔╚╠'],
  ['double-left', '╗╝╣'],
  ['double-upright', '║'],
  ['block', '▀▄█▌▐░▒▓▁▂▃▅▆▇▏▎▍▋▊▉■□▪▫▬▼▲◆◇○●◦'],
  [
    'mark',
    '✅❌⚠⚡⭐★☆✓✔✗✘✖❗❓❕❔⏳⌛⏱⏸⏹⏺▶◀⏭⏮⏰⛔☑☐☒✨♻⚙⚪⚫➕➖➗✋✊✌☝☺☹❤♥♦♣♠⬛⬜⏩⏪⚒⚖⚓⚛☎✉✏✂✍☀☁☕❄⛅✈☢☣⚔⚰⛏⌨⏏⎯⌘⌥⇧⏎☰❯❮⛳⚽⛺⌚♿♀♂⭕❎✒⛓ℹ⏫⏬',
  ],
  ['selector', '\ufe0f\ufe0e'],
  ['joiner', '\u200d'],
  ['non-joiner', '\u200c'],
  ['keycap', '\u20e3'],
  ['nbsp', '\xa0\u202f'],
  ['format', '\xad\u200b\u200e\u200f\u2060\u2028\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u061c'],
  ['bom', '\ufeff'],
  ['replacement', '\ufffd'],
]

/** What is not listed, by its properties; the first that fits. */
const patterns: readonly (readonly [CharKind, RegExp])[] = [
  ['combining', /[\u0300-\u0304\u0306-\u0308\u030a-\u030c\u0323\u0327\u0328\u0336]/],
  ['combining-odd', /[\u0300-\u036f]/],
  ['latin-lower', /(?=[\u1ea0-\u1ef9])\p{Ll}/u],
  ['latin-upper', /(?=[\u1ea0-\u1ef9])\p{Lu}/u],
  ['latin-rare-lower', /(?=[\u0100-\u017f\u01cd-\u01dc\u0218-\u021b])\p{Ll}/u],
  ['latin-rare-upper', /(?=[\u0100-\u017f\u01cd-\u01dc\u0218-\u021b])\p{Lu}/u],
  ['latin-odd', /[\u0180-\u02af\u1e00-\u1eff\ufb00-\ufb06]/],
  ['cyrillic-odd', /\p{Script=Cyrillic}/u],
  ['greek-odd', /\p{Script=Greek}/u],
  ['hebrew', /[\u05d0-\u05ea]/],
  ['hebrew-odd', /[\u0591-\u05f4]/],
  [
    'arabic',
    /[\u060c\u061b\u061f\u0621-\u0652\u0660-\u0669\u067e\u0686\u0698\u06a9\u06af\u06cc\u06f0-\u06f9]/,
  ],
  ['arabic-odd', /[\u0600-\u06ff]/],
  ['thai', /[\u0e01-\u0e3a\u0e40-\u0e5b]/],
  ['indic', /[\u0900-\u0dff]/],
  ['script', /[\u0530-\u058f\u0e80-\u109f\u10a0-\u10ff\u1200-\u137f\u1780-\u17ff]/],
  ['kana', /[\u3041-\u30ff]/],
  ['half-kana', /[\uff61-\uff9f]/],
  ['han', /[\u3005\u4e00-\u9fff\uf900-\ufaff]/],
  ['han-odd', /[\u3400-\u4dbf]/],
  ['hangul', /[\uac00-\ud7a3]/],
  ['cjk-mark', /[\u3001-\u303f\uff01-\uff60\uffe0-\uffe6]/],
  ['box-odd', /[\u2500-\u257f]/],
  ['block', /[\u2580-\u259f]/],
  ['arrow-odd', /[\u2190-\u21ff\u27f0-\u27ff\u2900-\u297f]/],
  ['math-odd', /[\u2200-\u22ff\u2100-\u214f\u27c0-\u27ef]/],
  ['emoji-rare', EMOJI],
  ['format', /[\p{Cf}\p{Z}\ufe00-\ufe0d]/u],
  ['mark-odd', /[\u2010-\u205e\u02b0-\u02ff]/],
  ['symbol-odd', /[\u2070-\u297f\u2b00-\u2bff\u3190-\u33ff]/],
]
