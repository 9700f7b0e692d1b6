import type { WordRow } from '../../vocabulary.js'
import type { FieldName } from '../../fields.js'

/** Labels of languages of which only the commonest words are known: Czech, Dutch, Indonesian, Swedish, Turkish, Ukrainian, Uzbek and Vietnamese. */
export const moreLabelWords: readonly WordRow<FieldName>[] = [
  {
    means: 'status',
    language: 'any',
    words: ['stav, toestand, durum, durumu, holat, holati, стан, trạng thái, tình trạng'],
  },
  {
    means: 'severity',
    language: 'any',
    words: [
      'závažnost, ernst, tingkat keparahan, keparahan, allvarlighetsgrad, önem derecesi, önem, ciddiyet,',
      'daraja, jiddiylik, серйозність, критичність, mức độ, mức độ nghiêm trọng, độ nghiêm trọng',
    ],
  },
  {
    means: 'priority',
    language: 'any',
    words: [
      'priorita, prioriteit, prioritas, prioritet, öncelik, пріоритет, ưu tiên, độ ưu tiên, mức ưu tiên,',
      'mức độ ưu tiên',
    ],
  },
  {
    means: 'files',
    language: 'any',
    words: [
      'soubor, soubory, umístění, bestand, bestanden, locatie, berkas, lokasi, plats, filer, dosya,',
      'dosyalar, konum, файли, розташування, tệp, tập tin, vị trí, file liên quan, các file liên quan',
    ],
  },
  {
    means: 'lines',
    language: 'any',
    words: ['řádek, řádky, regel, regels, baris, rader, satır, satırlar, рядок, рядки, dòng'],
  },
  {
    means: 'created',
    language: 'any',
    words: [
      'datum nahlášení, gemeld op, gevonden op, tanggal ditemukan, tanggal, upptäckt, tarih,',
      'bulunma tarihi, виявлено, ngày phát hiện, ngày tạo, phát hiện',
    ],
  },
  {
    means: 'resolved',
    language: 'any',
    words: [
      'opraveno dne, opgelost op, tanggal selesai, löst datum, çözüm tarihi, ngày sửa, ngày hoàn thành',
    ],
  },
  {
    means: 'owner',
    language: 'any',
    words: [
      'zodpovídá, verantwoordelijke, toegewezen aan, penanggung jawab, ansvarig, sorumlu, відповідальний,',
      'виконавець, người phụ trách, phụ trách',
    ],
  },
  {
    means: 'description',
    language: 'any',
    words: [
      'popis, problém, příznaky, beschrijving, omschrijving, probleem, symptoom, symptomen, deskripsi,',
      'masalah, gejala, beskrivning, symtom, açıklama, sorun, belirti, опис, симптоми, кроки відтворення,',
      'mô tả, vấn đề, mô tả vấn đề, mô tả lỗi, hiện trạng, hiện tại, hiện tượng, triệu chứng, chi tiết',
    ],
  },
  {
    means: 'title',
    language: 'any',
    words: ['muammo, xato, název, judul, rubrik, başlık, назва, tiêu đề, tên lỗi, lỗi'],
  },
  {
    means: 'cause',
    language: 'any',
    words: [
      'příčina, oorzaak, penyebab, akar masalah, orsak, grundorsak, neden, kök neden, sebep, nguyên nhân,',
      'nguyên nhân gốc',
    ],
  },
  {
    means: 'fix',
    language: 'any',
    words: [
      'řešení, oprava, návrh řešení, oplossing, solusi, perbaikan, lösning, åtgärd, åtgärdsförslag, çözüm,',
      'çözüm önerisi, öneri, рішення, виправлення, giải pháp, cách sửa, cách khắc phục, khắc phục,',
      'hướng xử lý, hướng giải quyết, cách làm, cách xử lý, cách giải quyết, tuzatish, yechim',
    ],
  },
  {
    means: 'workaround',
    language: 'any',
    words: [
      'dočasné řešení, tijdelijke oplossing, solusi sementara, tillfällig lösning, geçici çözüm,',
      'обхідний шлях, giải pháp tạm thời',
    ],
  },
  {
    means: 'impact',
    language: 'any',
    words: [
      'dopad, gevolg, gevolgen, påverkan, konsekvens, etki, etkisi, вплив, наслідки, ảnh hưởng,',
      'tác động, hậu quả',
    ],
  },
  {
    means: 'category',
    language: 'any',
    words: ['kategorie, categorie, kategori, modül, категорія, loại, phân loại'],
  },
  {
    means: 'note',
    language: 'any',
    words: [
      'poznámka, poznámky, opmerking, opmerkingen, catatan, anteckning, notlar, примітка, примітки,',
      'ghi chú, lưu ý',
    ],
  },
]
