/** Month names by language, in the order of the year; the forms are those that stand in a date. */
const names: readonly string[] = [
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'jan feb mär apr mai jun jul aug sep okt nov dez',
  'janv févr mars avr mai juin juil août sept oct nov déc',
  'ene feb mar abr may jun jul ago sep oct nov dic',
  'jan fev mar abr mai jun jul ago set out nov dez',
  'gen feb mar apr mag giu lug ago set ott nov dic',
  'sty lut mar kwi maj cze lip sie wrz paź lis gru',
  'янв фев мар апр мая июн июл авг сен окт ноя дек',
  'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
]

/** The names of one language, long or short. */
export const monthRows: readonly (readonly string[])[] = names.map(row => row.split(' '))

/** Those of English, long and short. */
export const englishMonths: readonly (readonly string[])[] = monthRows.slice(0, 2)

/** Which month of the year a word is, `1` for January; undefined if it is none. */
export const monthOf = (word: string): number | undefined => MONTHS.get(word.toLowerCase().replace(/\.$/, ''))

const MONTHS: ReadonlyMap<string, number> = new Map(
  monthRows.flatMap(row => row.map((name, index) => [name, index + 1] as const)).concat([['sept', 9]]),
)
