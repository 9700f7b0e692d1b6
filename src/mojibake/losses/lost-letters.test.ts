import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../text/edit.js'
import { misread } from '../pages/encode.js'
import { repairMojibake } from '../repair.js'

/** Sentences from no list of sample words, in scripts of which a lost byte leaves several letters to choose from. */
const sentences = [
  'Отчёт за квартал пустой: сумма строк не совпадает с итогом.',
  'Почему письмо приходит дважды? Проверить очередь до пятницы.',
  'Замовлення зникає з кошика, якщо оплату скасовано вручну.',
  'Звіт про продажі показує від’ємний залишок на складі.',
  'Η πληρωμή απορρίπτεται όταν η κάρτα έχει λήξει.',
  'Χάνεται η παραγγελία αν ο πελάτης ακυρώσει την αποστολή.',
  'התשלום נדחה כאשר תוקף הכרטיס פג.',
  'ההזמנה נעלמת אם הלקוח מבטל את המשלוח.',
  'ירד גשם כל היום והילדים ציירו בשקט.',
  'تختفي الطلبية إذا ألغى العميل الشحنة.',
  'التقويم يعرض منطقة زمنية خاطئة في الشتاء.',
  '发票金额与订单合计相差两分钱，财务月底对账时才察觉。',
  '夜间备份占满磁盘，清晨的报表因此晚了三小时。',
  '請求書の合計が注文書と二円ずれるため、経理が月末に気づいた。',
  '夜間の控えが円盤を埋め尽くし、朝の集計が三時間遅れた。',
  '송장 금액이 주문 합계와 두 원 차이 나서 회계팀이 월말에 알아챘다.',
  'แผนที่เลื่อนไปอีกฝั่งแม่น้ำเมื่อซูมเข้า',
  'Faktura różni się od zamówienia o dwa grosze, księgowość odkryła to wczoraj.',
  'Značka na mapě ujíždí na druhý břeh řeky při přiblížení.',
  'A térképen a jelölő átcsúszik a folyó túlsó partjára, ha nagyítunk.',
  'Haritayı büyütünce işaretçi nehrin karşı kıyısına kayıyor.',
  'يُرفض الطلب إذا كُتب العنوان بدون رقم.',
  'Der Kunde schließt das Fenster, und die größte Änderung geht früher als nötig verloren.',
  'Pénible: le numéro dépasse la marge, où qu’il soit placé.',
  'Ďalšia loď prišla neskôr, preto sme čakali päť hodín.',
  'Alus laev jäi hiljaks, sest kapten ei leidnud võtmeid.',
  'Phóng to bản đồ thì điểm đánh dấu trôi sang bờ bên kia sông.',
]

/** What becomes of the bytes that windows-1252 leaves undefined, and of its no-break space. */
const losses: readonly (readonly [string, (text: string) => string])[] = [
  ['dropped', text => text.replace(/[\x80-\x9f]/g, '')],
  ['replaced by U+FFFD', text => text.replace(/[\x80-\x9f]/g, '\ufffd')],
  ['replaced by question marks', text => text.replace(/[\x80-\x9f]/g, '?')],
  [
    'dropped, and no-break spaces are blanks',
    text => text.replace(/[\x80-\x9f]/g, '').replaceAll('\xa0', ' '),
  ],
]

/** Each character of a text, and where what became of it stands in the corrupt text. */
function corrupt(text: string, lose: (text: string) => string) {
  const chars: { readonly char: string; readonly start: number; readonly end: number }[] = []
  let read = ''
  for (const char of text) {
    const start = read.length
    read += lose(misread(char, 'windows-1252') ?? '')
    chars.push({ char, start, end: read.length })
  }
  return { read, chars }
}

describe.each(losses)('repairMojibake of letters of which bytes were %s', (_, lose) => {
  it.each(sentences)('puts back what was there or says that it cannot: %s', sentence => {
    const { read, chars } = corrupt(sentence, lose)
    const { repairs, unrepairable } = repairMojibake(read)
    for (const { span, after } of repairs) {
      const there = chars.filter(one => one.start < span.end && one.end > span.start)
      expect(after).toBe(there.map(one => one.char).join(''))
    }
    for (const { start, end, char } of chars) {
      if (read.slice(start, end) === char) continue
      const isRepaired = repairs.some(({ span }) => span.start <= start && end <= span.end)
      const isReported = unrepairable.some(({ span }) => span.start < end && start < span.end)
      expect(isRepaired || isReported || start === end).toBe(true)
    }
  })
})

describe('repairMojibake of a letter that alone fits, but hardly can have stood there', () => {
  it.each([
    [
      'a capital of another language',
      'windows-1251',
      'Où est passée la clé ? Là où l’été dure.',
      'ù',
      'Г\ufffd',
    ],
    ['a small letter before capitals', 'windows-1252', 'ΠΡΟΒΛΗΜΑΤΑ ΚΑΙ ΛΥΣΕΙΣ', 'Π', 'Î'],
  ] as const)('leaves and reports %s', (...[, page, text, letter, lost]) => {
    const read = Array.from(text, char => (char === letter ? lost : (misread(char, page) ?? char))).join('')
    const { edits, unrepairable } = repairMojibake(read)
    expect(applyEdits(read, edits)).toEqual({ ok: true, value: text.replaceAll(letter, lost) })
    expect(unrepairable.map(one => one.text)).toContain(lost)
  })
})

/** The text misread as windows-1252, its no-break spaces become blanks. */
const blanked = (text: string): string => (misread(text, 'windows-1252') ?? '').replaceAll('\xa0', ' ')

describe('repairMojibake of a letter whose second byte became a blank', () => {
  it.each([
    '⚠️ Španělsko — čtvrtek, Šumava a Škoda',
    'החנות נסגרת מוקדם, והשכנים נשארים בלי לחם',
    'Россия и Румыния — ёлка в Риге, эхо в Рязани',
    'Παρίσι και Πάτρα — όχι Πύργος',
  ])('leaves no blank within the word: %s', text => {
    const read = blanked(text)
    expect(applyEdits(read, repairMojibake(read).edits)).toEqual({ ok: true, value: text })
  })

  it('keeps a capital that is a word in a text of which a part is clean', () => {
    const text = 'Å gjøre det om igjen er lurt. Å vente går òg an.\n- Ferdig âœ… i dag â€” se JosÃ©\n'
    const value = 'Å gjøre det om igjen er lurt. Å vente går òg an.\n- Ferdig ✅ i dag — se José\n'
    expect(applyEdits(text, repairMojibake(text).edits)).toEqual({ ok: true, value })
  })
})

describe('repairMojibake of a letter that lost its last byte before a mark', () => {
  it.each([
    ['windows-1252', '他学“汉语”和“日语”。', '\xad'],
    ['windows-1254', '彼は“日本語”と“英語”を話す。', '\x9e'],
    ['windows-1252', 'เขากด “บันทึก” แล้ว “ออก”', '\x81'],
  ] as const)('makes no other letter of it and the mark: %s', (page, text, lost) => {
    const read = (misread(text, page) ?? '').replaceAll(lost, '')
    const { repairs, unrepairable } = repairMojibake(read)
    for (const { after } of repairs) expect(text).toContain(after)
    expect(unrepairable.length).toBeGreaterThan(0)
  })
})

describe('repairMojibake of a letter that makes no word that is known', () => {
  it.each([
    ['windows-1252', 'понедельник, 1 января: рояль и маяк'],
    ['windows-1254', 'הזמנה חדשה: מפורש, מידע, מנמיך, ברמה'],
    ['windows-1250', 'สาธารณรัฐประชาธิปไตย วันจันทร์ที่ ธันวาคม'],
  ] as const)('takes no likely one for the right one: %s', (page, text) => {
    const read = (misread(text, page) ?? '').replace(/[\x80-\x9f]/g, '')
    const { repairs, unrepairable } = repairMojibake(read)
    for (const { after } of repairs) expect(text).toContain(after)
    expect(unrepairable.length).toBeGreaterThan(0)
  })
})

it.each(['', '?', '\ufffd'])('makes no word of a neighbour’s language out of Macedonian: %j', mark => {
  const text = 'Сестра ми ја најде чантата, а брат ми ја скри.\nШто правиш утре, ако ја нема?'
  const lost = (misread(text, 'windows-1250') ?? '').replace(/[\x80-\x9f]/g, mark)
  const result = applyEdits(lost, repairMojibake(lost).edits)
  expect(result.ok && result.value).not.toMatch(/ са | сто /)
})
