import type { Case } from '../language.ts'
import type { SpanType } from '../span.ts'

type Forms = Readonly<Record<Case, string>>

/** What stands in a Kazakh text for something hidden, by case. */
export const kazakh: Readonly<Record<SpanType, Forms>> = {
  PERSON: declined('тұрғын', 'ның ға ды да нан мен'),
  PHONE: declined('телефон', 'ның ға ды да нан мен'),
  ADDRESS: declined('мекенжай', 'дың ға ды да дан мен'),
  IIN: declined('ЖСН', '-нің -ге -ді -де -нен -мен'),
  BIN: declined('БСН', '-нің -ге -ді -де -нен -мен'),
  EMAIL: declined('пошта', 'ның ға ны да дан мен'),
  HANDLE: declined('парақша', 'ның ға ны да дан мен'),
  IBAN: declined('шот', 'тың қа ты та тан пен'),
  CARD: declined('карта', 'ның ға ны да дан мен'),
  PLATE: declined('мемнөмір', 'дің ге ді де ден мен'),
  ID_DOC: declined('құжат', 'тың қа ты та тан пен'),
  DOB: declined('туған күн', 'нің ге ді де нен мен'),
  AGE: declined('жас', 'тың қа ты та тан пен'),
  COORD: declined('орын', 'ның ға ды да нан мен'),
  CASE_NO: declined('іс', 'тің ке ті те тен пен'),
  ROLE: declined('лауазым', 'ның ға ды да нан мен'),
}

function declined(word: string, suffixes: string): Forms {
  const [genitive, dative, accusative, locative, ablative, instrumental] = suffixes
    .split(' ')
    .map((suffix) => word + suffix)
  return {
    nominative: word,
    genitive: genitive ?? word,
    dative: dative ?? word,
    accusative: accusative ?? word,
    locative: locative ?? word,
    ablative: ablative ?? word,
    instrumental: instrumental ?? word,
  }
}
