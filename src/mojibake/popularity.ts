/** Ranks characters of one kind by how often people write them: decides between candidates for a lost byte. */

/** Bits to add for a character that is rarer than others of its kind; 0 for the most popular. */
export function popularityRank(code: number): number {
  ranks ??= new Map([...POPULAR].map((char, at) => [char.codePointAt(0) ?? 0, Math.log2(1 + at / 4)]))
  return ranks.get(code) ?? (isPicture(code) ? 9 : 0)
}

let ranks: ReadonlyMap<number, number> | undefined

const isPicture = (code: number): boolean => code > 0xffff || (code >= 0x2000 && code < 0x2c00)

/** Punctuation and pictures, most frequent first. */
const POPULAR =
  '—→’”“–…✅❌⚠️✓•─│├└🔴🟢🟡🟠🔵🚀🐛🎉🔥💡📝✨⭐🔧👍⏳═║┐┘╝╚╔╗┌┬┴┼┤╠╣╩╦╬←↑↓↔≥≤≈≠×±°📋🎯🔒🏆📊📦🧪🔍🚨🛠🏗📚🚧❤💥✔✗✘☑🔄🔨🌐💻📁📌🔑📈👏🙏👀🤔🤖🛑🚫♻⚡⚙🔗📖⬇⬆➡⬅➜▶■●○★☆⚪⚫🏷🗑🗂🛡🧹🧩🧠📍📂📄📅💬📣📢🌍👤👥👉👇👈🌟🏁🔐🔓🔌🔔📧📱💰💾⏰⏱⏸⏹❓❗➕➖‘\u200d♂♀🏻🏼🏽🏾🏿'
