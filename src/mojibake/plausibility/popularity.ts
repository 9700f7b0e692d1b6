/** Ranks characters of one kind by how often people write them: decides between candidates for a lost byte. */
import { once } from '../../text/once.js'

/** Bits to add for a character that is rarer than others of its kind; 0 for the most popular. */
export function popularityRank(code: number): number {
  return (
    ranks().get(code) ??
    (isPicture(code) || isIdeograph(code) || isFullWidth(code) ? 9 : isEasternMark(code) ? 4 : 0)
  )
}

const ranks = once(
  (): ReadonlyMap<number, number> =>
    new Map([
      ...[...PICTURES].map((char, at) => [char.codePointAt(0) ?? 0, Math.log2(1 + at / 4)] as const),
      ...[...IDEOGRAPHS].map((char, at) => [char.codePointAt(0) ?? 0, Math.log2(1 + at / 50)] as const),
      ...[...EASTERN_MARKS].map((char, at) => [char.codePointAt(0) ?? 0, at / 4] as const),
      ...[...SEQUELS].map(char => [char.codePointAt(0) ?? 0, 0] as const),
      [TEXT_SELECTOR, 9],
    ]),
)

/** The punctuation and pictures of which the UTF-8 begins with these bytes, most frequent first; or else those that hold them. */
export function popularWith(bytes: readonly number[]): readonly string[] {
  const all = encodedPictures()
  const beginning = all.filter(({ utf8 }) => bytes.every((byte, at) => utf8[at] === byte))
  const fitting = beginning.length > 0 ? beginning : all.filter(({ utf8 }) => isWithin(bytes, utf8))
  return fitting.map(({ char }) => char)
}

/** Whether bytes stand in others, in the same order. */
function isWithin(bytes: readonly number[], others: Iterable<number>): boolean {
  let next = 0
  for (const byte of others) if (byte === bytes[next]) next += 1
  return next === bytes.length
}

const encodedPictures = once(() =>
  Array.from(PICTURES, char => ({ char, utf8: new TextEncoder().encode(char) })),
)

const isPicture = (code: number): boolean => code > 0xffff || (code >= 0x2000 && code < 0x2c00)
const isIdeograph = (code: number): boolean =>
  (code >= 0x3400 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00)

/** Punctuation and pictures, most frequent first. */
const PICTURES =
  '—→✅’❌⚠”“„–…•─│├└🔴🟢🟡👍🟠🔵✓🚀🐛🔍🎉📝🔥💡✨⭐🔧⏳═║┐┘╝╚╔╗┌┬┴┼┤╠╣╩╦╬←↑↓↔≥≤≈≠×±°€📋🎯🔒🏆📊📦🌐🧪🚨🛠🏗📚🚧❤💥✔✗✘☑🔄🔨💻📁📌🔑📈👏🙏👀🤔🤖🛑🚫♻⚡⚙🔗📖⬇⬆➡⬅➜▶■●○★☆⚪⚫🏷🗑🗂🛡🧹🧩🧠📍📂📄📅💬📣📢🌍👤👥👉👇👈🌟🏁🔐🔓🔌🔔📧📱💰💾⏰⏱⏸⏹❓❗➕➖‘♂♀'

/** Chinese and Japanese punctuation, most frequent first. */
const EASTERN_MARKS = '。，、：（）！？「」；《》【】'
const isEasternMark = (code: number): boolean => code >= 0x3000 && code < 0x3040
const isFullWidth = (code: number): boolean => code > 0xff00 && code < 0xff66

/** Parts of emoji sequences: where they may stand, nothing competes with them. */
const SEQUELS = '\u200d\ufe0f🏻🏼🏽🏾🏿'

/** Asks for a plain sign in the place of a picture: hardly ever written. */
const TEXT_SELECTOR = 0xfe0e

/** Frequent Chinese characters, most frequent first, and those of software. */
const IDEOGRAPHS =
  '的一是不了在有这个上中大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运修复搜索登录失败密码用户设置保存文件系统错误重试启动版本更新测试功能代码项目任务状态优先级问题描述解决方案影响原因页面按钮列表链接缓存内存网络服务器数据库接口请求响应超时权限配置日志导出导入验证输入输出查询添加删除修改编辑显示隐藏窗口语言简体繁正體中文待办'
