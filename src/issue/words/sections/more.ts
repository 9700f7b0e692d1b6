import type { WordRow } from '../../vocabulary.js'
import type { SectionRole } from '../section-role.js'

/** Section words of languages of which only the commonest words are known: Czech, Dutch, Indonesian, Swedish, Turkish, Ukrainian, Uzbek and Vietnamese. */
export const moreSectionWords: readonly WordRow<SectionRole>[] = [
  {
    means: 'issues',
    language: 'any',
    words: [
      'kalemler, buglar, muammolar, xatolar, xatoliklar,',
      'chyby, známé chyby, problémy, známé problémy, omezení, technický dluh, úkoly, fouten, problemen,',
      'bekende problemen, beperkingen, openstaande punten, technische schuld, masalah, daftar masalah,',
      'masalah yang diketahui, kendala, daftar bug, kända problem, kända fel, begränsningar, teknisk skuld,',
      'brister, hatalar, bilinen hatalar, sorunlar, bilinen sorunlar, eksikler, yapılacaklar, teknik borç,',
      'проблеми, відомі проблеми, помилки, відомі помилки, баги, обмеження, технічний борг, завдання, lỗi,',
      'lỗi đã biết, danh sách lỗi, vấn đề, vấn đề đã biết, hạn chế, nợ kỹ thuật, rủi ro, việc cần làm',
    ],
  },
  {
    means: 'summary',
    language: 'any',
    words: [
      'shrnutí, přehled, statistiky, samenvatting, overzicht, ringkasan, sammanfattning, översikt, özet,',
      'istatistikler, підсумок, tóm tắt, tổng kết, thống kê, tổng hợp, bảng tổng hợp, tổng quan',
    ],
  },
  {
    means: 'plan',
    language: 'any',
    words: [
      'další kroky, plán, volgende stappen, langkah selanjutnya, rencana, nästa steg, sonraki adımlar,',
      'yol haritası, наступні кроки, kế hoạch, bước tiếp theo, lộ trình',
    ],
  },
  {
    means: 'process',
    language: 'any',
    words: [
      'postup, jak nahlásit, werkwijze, cara melaporkan, panduan, arbetssätt, süreç, інструкція, hướng dẫn,',
      'quy trình',
    ],
  },
  {
    means: 'legend',
    language: 'any',
    words: ['popisky, keterangan, teckenförklaring, gösterge, chú thích, chú giải'],
  },
  {
    means: 'history',
    language: 'any',
    words: [
      'wijzigingsgeschiedenis, wijzigingen, uitgevoerde wijzigingen, versiegeschiedenis,',
      'historie změn, wijzigingslogboek, riwayat perubahan, ändringslogg, değişiklik geçmişi, історія змін,',
      'lịch sử, lịch sử thay đổi, nhật ký thay đổi',
      'змінені файли, нові файли, створені файли, зміни, zmiany plików, změněné soubory, gewijzigde bestanden, berkas yang diubah, file yang diubah, ändrade filer, değiştirilen dosyalar, các tệp đã thay đổi',
    ],
  },
  {
    means: 'notes',
    language: 'any',
    words: [
      'al geregeld, reeds geregeld, ter referentie, wat al werkt',
      'opmerkingen, catatan, anteckningar, notlar, ghi chú, quy ước, kết quả test, kết quả kiểm thử',
    ],
  },
]
