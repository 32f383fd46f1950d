import { expect, test } from '@jest/globals'
import { seen } from '../find/seen.testing.ts'
import type { Language } from '../language.ts'

test.each<[string, Language, string]>([
  ['Кеше сәдуақасова тағы шу шығарды.', 'kk', 'сәдуақасова'],
  ['Шағым исраилованың үстінен түсті.', 'kk', 'исраилованың'],
  ['Түсіндірілді дудаевке бәрі бірдей.', 'kk', 'дудаевке'],
  ['Ақша саркисянға берілді, есеп жоқ.', 'kk', 'саркисянға'],
  ['Потом гелашвили ударил соседа.', 'ru', 'гелашвили'],
  ['Есепке лялюкті алдық кеше.', 'kk', 'лялюкті'],
  ['Түнде лилия мас болып келді.', 'kk', 'лилия'],
  ['Бұл светлана екі жыл сотталған.', 'kk', 'светлана'],
  ['Түнде сәке мас болып келді.', 'kk', 'сәке'],
  ['Кілт лилия юрьевнада тұр.', 'kk', 'лилия юрьевнада'],
])('a name in small letters that is no other word is looked at: %s', (text, language, name) => {
  expect(seen(text, language)).toEqual([`PERSON review ${name}`])
})

test.each<[string, Language]>([
  ['Новая велопарковка закрыта.', 'ru'],
  ['Бұл сандар қаланың өсуімен бірге келді.', 'kk'],
  ['Қазақтың қайсар мінез батыры келді.', 'kk'],
  ['Содан кейін март айында төлейміз.', 'kk'],
])('and a word that only ends like one is none: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})
