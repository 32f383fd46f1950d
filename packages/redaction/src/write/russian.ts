import type { Case } from '../language.ts'
import type { SpanType } from '../span.ts'

type Forms = Readonly<Record<Case, string>>

/** What stands in a Russian text for something hidden, by case; Russian has no ablative, the genitive stands for it. */
export const russian: Readonly<Record<SpanType, Forms>> = {
  PERSON: declined('житель жителя жителю жителя жителе жителем'),
  PHONE: declined('телефон телефона телефону телефон телефоне телефоном'),
  ADDRESS: declined('адрес адреса адресу адрес адресе адресом'),
  IIN: declined('ИИН ИИН ИИН ИИН ИИН ИИН'),
  BIN: declined('БИН БИН БИН БИН БИН БИН'),
  EMAIL: declined('почта почты почте почту почте почтой'),
  HANDLE: declined('страница страницы странице страницу странице страницей'),
  IBAN: declined('счёт счёта счёту счёт счёте счётом'),
  CARD: declined('карта карты карте карту карте картой'),
  PLATE: declined('госномер госномера госномеру госномер госномере госномером'),
  ID_DOC: declined('документ документа документу документ документе документом'),
  DOB: declined('рождение рождения рождению рождение рождении рождением'),
  AGE: declined('возраст возраста возрасту возраст возрасте возрастом'),
  COORD: declined('место места месту место месте местом'),
  CASE_NO: declined('дело дела делу дело деле делом'),
  ROLE: declined('должность должности должности должность должности должностью'),
}

function declined(forms: string): Forms {
  const [
    nominative = '',
    genitive = '',
    dative = '',
    accusative = '',
    locative = '',
    instrumental = '',
  ] = forms.split(' ')
  return { nominative, genitive, dative, accusative, locative, instrumental, ablative: genitive }
}
