import { describe, expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from '../read/read.js'
import { languageOf } from './language.js'

const languageIn = (text: string) => languageOf(read(sourceOf('BUGS.md', text)).tracker, text)

describe('the language of a file', () => {
  test.each([
    [
      'en',
      '# Backlog\n\n- [ ] Editable list as one file\n- [ ] Run it as a job\n- [ ] No need to do more as yet\n',
    ],
    [
      'pt',
      '# Lista\n\n- [ ] As rodas do moinho não giram\n- [ ] Os sacos de farinha\n- [ ] Uma porta que não abre\n',
    ],
    ['de', '# Liste\n\n- [ ] Die Mühle und das Rad\n- [ ] Der Sack ist nicht dicht\n'],
    ['ru', '# Список\n\n- [ ] Мельница не вертится\n- [ ] Мешок рвётся\n'],
    ['en', '# Список\n\n- [ ] Млин не крутиться, бо вітер стих\n- [ ] Мішок рветься щодня, і його шиють\n'],
    ['zh', '# 列表\n\n- [ ] 水轮不转\n- [ ] 麻袋裂开\n'],
    ['fr', '# Moulin\n\n## M-1: The wheel\n\n**Statut :** ouvert\n**Gravité :** haute\n'],
  ])('is %s', (language, text) => {
    expect(languageIn(text)).toBe(language)
  })
})
