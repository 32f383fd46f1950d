import { isKazakhChain } from './ending.ts'
import { heard } from './hear.ts'

/** Kazakh nouns and adjectives that people bear as names; written small they are what they mean. */
const nouns = `
  азамат айна ақжол ақыл алма алтын ару арман арыстан аспан асыл аққу әділ әлем байлық бақыт барыс бейбіт береке болат
  бүркіт бірлік ғалам гүл дана дархан дарын дәулет дәурен дос еңбек еркін ерік ерлік ержүрек жаңа жарқын жібек жігер
  жолбарыс жомарт жұлдыз заман інжу кәусар кемел күміс қажет қайрат қанат қарлығаш қуаныш қыран мақсат маржан меруерт
  мейрам мейірім мерей мереке мөлдір мұрат несібе нұр өмір өркен өрнек өсім парасат перизат рауан раушан сабыр салтанат
  самал сәуле сенім серік сұлу сұңқар талап талант таң тас темір тілек тоты төлеген ұлан үміт шаттық шолпан шырақ ырыс
`
const sounds = new Set(nouns.trim().split(/\s+/).flatMap(heard))
const shortest = 3

/** Whether a word, as it sounds, is such a noun with or without Kazakh suffixes. */
export function isNameNoun(sound: string): boolean {
  for (let at = shortest; at <= sound.length; at += 1) {
    if (sounds.has(sound.slice(0, at)) && isEnding(sound.slice(at))) return true
  }
  return false
}

function isEnding(rest: string): boolean {
  return rest === '' || isKazakhChain(rest)
}
