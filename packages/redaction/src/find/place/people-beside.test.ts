import { expect, test } from '@jest/globals'
import { nothingKnown } from '../../known.ts'
import type { Language } from '../../language.ts'
import { loadLexicon } from '../../node.ts'
import { redact } from '../../redact.ts'

const lexicon = loadLexicon()

function people(text: string, language: Language): string[] {
  return redact(text, { language, known: nothingKnown, lexicon })
    .filter(({ type }) => type === 'PERSON')
    .map(({ start, end }) => text.slice(start, end))
}

test.each<[string, Language, string]>([
  ['Ермек Асқарұлы Төле би көшесіне шам сұрады.', 'kk', 'Ермек Асқарұлы'],
  ['Тұрғын Сәуле Қанатқызы Абай көшесінен қоңырау шалды.', 'kk', 'Сәуле Қанатқызы'],
  ['Қанат Ербол ұлы Достық даңғылында тұрады.', 'kk', 'Қанат Ербол ұлы'],
  ['Жұмабеков Ермек Абай көшесінде жарық жоқ деді.', 'kk', 'Жұмабеков Ермек'],
  ['Гүлнәр Төле би көшесінде дүкен ұстайды.', 'kk', 'Гүлнәр'],
  ['Гүлнәр Жастар көшесінде тұрады.', 'kk', 'Гүлнәр'],
  ['Ермек Жұмабеков Гагарин көшесінде тұрады.', 'kk', 'Ермек Жұмабеков'],
  ['На улице Гоголя Жумабеков Ермек разбил витрину.', 'ru', 'Жумабеков Ермек'],
  ['По улице Жибек жолы Жумабеков ездит без прав.', 'ru', 'Жумабеков'],
  ['На улице Абая Сауле Канатовна упала в яму.', 'ru', 'Сауле Канатовна'],
  ['На проспекте Достык Ержан торгует насваем.', 'ru', 'Ержан'],
  ['В микрорайоне Самал Жумабеков держит собак.', 'ru', 'Жумабеков'],
  ['В переулке Глухом Жумабеков держит свиней.', 'ru', 'Жумабеков'],
])('who stands beside the name of a street is no part of it: %s', (text, language, name) => {
  expect(people(text, language)).toEqual([name])
})

test.each<[string, Language]>([
  ['Қаныш Сәтбаев көшесінде жарық жоқ.', 'kk'],
  ['Бауыржан Момышұлы көшесі жөнделді.', 'kk'],
  ['Қабанбай батыр көшесінде шам жанбайды.', 'kk'],
  ['Ұлы Дала көшесінде шам жанбайды.', 'kk'],
  ['Мәншүк Мәметова көшесіне камера қойылды.', 'kk'],
  ['На улице Каныша Сатпаева темно.', 'ru'],
  ['На улице Алии Молдагуловой и проспекте Нурсултана Назарбаева темно.', 'ru'],
  ['На улице Абая Кунанбаева нет света.', 'ru'],
])('a street that is called by a full name stays whole: %s', (text, language) => {
  expect(people(text, language)).toEqual([])
})
