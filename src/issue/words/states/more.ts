import type { WordRow } from '../../vocabulary.js'
import type { State } from '../../model.js'

/** State words of languages of which only the commonest words are known: Czech, Dutch, Indonesian, Swedish, Turkish, Ukrainian, Uzbek and Vietnamese. */
export const moreStateWords: readonly WordRow<State>[] = [
  {
    means: 'resolved',
    language: 'any',
    words: [
      'vyřešené, opravené, dokončené, opgeloste, afgeronde, kapatılan, kapanan, çözülen, tamamlanan, düzeltilen, giderilen, виправлені, вирішені, закриті,',
      'vyřešeno, vyřešen, opraveno, hotovo, dokončeno, uzavřeno, opgelost, gerepareerd, afgerond, voltooid,',
      'gesloten, verholpen, gereed, selesai, sudah selesai, sudah diperbaiki, telah diperbaiki, diperbaiki,',
      'teratasi, ditutup, åtgärdad, åtgärdat, åtgärdade, löst, lösta, stängd, klart, färdig, çözüldü,',
      'düzeltildi, tamamlandı, kapatıldı, giderildi, yapıldı, виправлено, вирішено, закрито, завершено,',
      'виконано, đã fix, đã sửa, đã xong, hoàn thành, đã hoàn thành, đã giải quyết, đã khắc phục, đã xử lý,',
      'đã code, đã làm, đã test, đã đóng, đã triển khai,',
      'tuzatilgan, tuzatildi, hal qilindi, hal qilingan, bajarildi, bajarilgan',
    ],
  },
  {
    means: 'open',
    language: 'any',
    words: [
      'otevřeno, nevyřešeno, neopraveno, te doen, nog te doen, niet opgelost, onopgelost, nog niet gestart,',
      'nieuw, terbuka, belum selesai, belum diperbaiki, belum dikerjakan, belum dimulai, perlu diperbaiki,',
      'öppen, öppet, öppna, olöst, ej löst, ej åtgärdad, att göra, açık, bekliyor, beklemede, yapılacak,',
      'çözülmedi, düzeltilmedi, başlanmadı, відкрито, не виправлено, не вирішено, chưa fix, chưa sửa,',
      'chưa xong, chưa làm, chưa giải quyết, chưa xử lý, chưa hoàn thành, chưa bắt đầu, đang mở, cần sửa,',
      'cần làm, ochiq, tuzatilmagan, hal qilinmagan',
    ],
  },
  {
    means: 'in_progress',
    language: 'any',
    words: [
      'probíhá, rozpracováno, částečně, in uitvoering, in behandeling, mee bezig, gedeeltelijk,',
      'gedeeltelijk opgelost, deels opgelost, sedang dikerjakan, sedang diperbaiki, dalam proses,',
      'dalam pengerjaan, pågår, pågående, påbörjad, delvis, delvis löst, devam ediyor, yapılıyor, inceleniyor,',
      'kısmen, kısmen çözüldü, в роботі, у роботі, частково, частково виправлено, đang làm, đang xử lý,',
      'đang sửa, đang thực hiện, đang tiến hành, một phần, jarayonda, qisman tuzatildi',
    ],
  },
  {
    means: 'blocked',
    language: 'any',
    words: ['blokováno, geblokkeerd, terblokir, blockerad, engellendi, заблоковано, bị chặn'],
  },
  {
    means: 'planned',
    language: 'any',
    words: [
      'naplánováno, gepland, direncanakan, planerad, planerat, planlandı, planlanıyor, заплановано, dự kiến',
    ],
  },
  {
    means: 'deferred',
    language: 'any',
    words: ['odloženo, uitgesteld, ditunda, uppskjuten, uppskjutet, ertelendi, відкладено, tạm hoãn, để sau'],
  },
  {
    means: 'wontfix',
    language: 'any',
    words: [
      'není chyba, nebude opraveno, geen bug, wordt niet opgelost, bukan bug, tidak akan diperbaiki,',
      'inget fel, åtgärdas inte, hata değil, düzeltilmeyecek, не баг, не буде виправлено, không phải lỗi,',
      'không sửa, bỏ qua',
    ],
  },
]
