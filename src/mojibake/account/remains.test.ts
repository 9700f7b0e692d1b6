import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../text/edit.js'
import { repairMojibake } from '../repair.js'

function repaired(text: string): string {
  const result = applyEdits(text, repairMojibake(text).edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}

describe('repairMojibake of what is gone', () => {
  it.each([
    'caf\ufffd',
    'mudanÔøΩas',
    'пїЅ Open',
    'οΏ½ Open',
    'ļæ½ Open',
    '锟斤拷锟 Open',
    'ï¿½ Open',
    'Status: ???? Open',
  ])('reports %s', text => {
    expect(repairMojibake(text).edits).toEqual([])
    expect(repairMojibake(text).unrepairable).toHaveLength(1)
  })
})

describe('repairMojibake of what cannot be read', () => {
  it.each([
    ['Georgian with a byte dropped', 'áƒžáƒáƒ‘áƒšáƒ”áƒ›áƒ”áƒ‘áƒ˜', ['áƒ']],
    ['Amharic with a byte turned into “?”', 'á‰½áŒ?áˆ®á‰½', ['áŒ?']],
    ['an arrow alone in a text', "**Status:** Open â†' Done", ["â†'"]],
    ['a sign alone in a text', '**Status:** âš ï¸ Open', ['ï¸']],
    ['a “?” in the place of a byte of a rare character', 'âˆˆ â„?, Ã©tÃ©', ['â„?']],
    ['quotation marks of which two bytes became “?”', 'donâ??t say â??noâ??', ['â??', 'â??', 'â??']],
    ['a capital of which a byte became “?”', 'Ã?ber die GrÃ?e', ['Ã?', 'Ã?']],
    ['a line that is lost', '# ???? ??????', ['???? ??????']],
    ['a sentence that is lost', '?????? ?? ????? ????????.', ['?????? ?? ????? ????????']],
    ['a value that is lost', 'Name: ????', ['????']],
    [
      'marks of cp437 of which Γ became G',
      'itGÇÖs GÇ£doneGÇ¥ GÇö GåÆ next',
      ['GÇÖ', 'GÇ£', 'GÇ¥', 'GÇö', 'GåÆ'],
    ],
  ])('reports %s', (_, text, left) => {
    expect(repairMojibake(text).unrepairable.map(one => one.text)).toEqual(left)
  })

  it('leaves the lines alone in which marks were stripped, and no others', () => {
    const lost = 'The parser â see Â§4 â accepts quotes'
    expect(repaired(lost)).toBe(lost)
    expect(repaired(`${lost}\nJosÃ© â€” Â§5`)).toBe(`${lost}\nJosé — §5`)
  })

  it('takes no rare character because its rivals are rarer still', () => {
    expect(repaired('âˆˆ â„, Ã©tÃ©')).toBe('∈ â„, été')
  })

  it.each([
    ['Welsh “with”', 'Mae hi’n siarad â nhw bob dydd.'],
    ['a letter among letters', '| â | ê | î |'],
    ['a quotation in Czech', 'Odpověděl jen „já“ a odešel.'],
    ['a capital word in Turkish', 'GÜÇLÜ BİR GÇÖ'],
    ['Cyrillic of windows-1251, which is another fault', 'Ïðèâåò, êàê äåëà?'],
  ])('says nothing of %s', (_, text) => {
    expect(repairMojibake(text)).toEqual({ edits: [], repairs: [], unrepairable: [] })
  })

  it.each([
    'What????',
    'Really???? Yes',
    '| a | ??? |',
    'Status: ???',
    'a ?? b ?? c',
    'Fix ME: “CAFÉ…” «à»',
    'Papâ?? Não Ã? É',
  ])('says nothing of %s', text => {
    expect(repairMojibake(text).unrepairable).toEqual([])
  })
})
