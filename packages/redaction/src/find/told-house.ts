import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import { spelledLike } from '../text/question.ts'
import { type Found, unsure } from './found.ts'

const isHouse = spelledLike(/^(?:дом(?:е|а|у|ом)?|хат[аеуы]|изб[аеуы])$/u)
const which =
  /^(?:крайн|последн|перв|втор|трет|четв[её]рт|углов|единственн|красн|син|зел[её]н|бел|ж[её]лт|ч[её]рн|голуб|коричнев|сер|розов|двухэтажн|одноэтажн|тр[её]хэтажн)(?:ий|ый|ой|ем|ом|его|ого|ему|ому|яя|ая|ей|юю|ую)$/u
const where =
  /^(?:у|возле|около|напротив|за|перед|рядом|от|справа|слева|через|по|позади|сзади|ниже|выше|недалеко)$/u
/** What many know and few have. */
const landmark =
  /^(?:мечет|школ|магазин|кладбищ|рек[аиеу]|дорог|мост|садик|больниц|клуб|церк|акимат|вокзал|почт|остановк|аптек|кафе|озер|канал|стадион|рынк|базар|парк|трасс|арык|детсад|поликлиник|фельдшерск|медпункт|столов|заправк|ферм|водокачк|колонк|вышк|будк|котельн|ворот|крыш|забор)/u
const reach = 4

const isKazakhHouse = spelledLike(/^(?:үй|үйде(?:гі)?|үйден|үйге|үйі(?:нде|нен)?)$/u)
const kazakhWhich =
  /^(?:шеткі|соңғы|бірінші|екінші|үшінші|бұрыштағы|жалғыз|шатырлы|қақпалы|төбелі|дарбазалы)$/u
const kazakhWhere =
  /^(?:жанындағы|қасындағы|артындағы|алдындағы|маңындағы|шетіндегі|қарсы(?:дағы)?|жақтағы|түбіндегі|бойындағы)$/u
const kazakhLandmark =
  /^(?:мешіт|мектеп|дүкен|зират|өзен|көпір|аурухана|клуб|пошта|аялдама|дәріхана|көл|канал|стадион|базар|саябақ|жол|балабақша|емхана|ауыл|әкімдік)/u

/** A house that no number tells, but a place: «крайний дом у мечети», «мешіттің жанындағы шеткі үй». */
export function findToldHouses(sheet: Sheet): Found[] {
  const found: Found[] = []
  for (const at of sheet.placed) {
    const russian = sheet.says(at, isHouse) ? russianHouse(sheet, at) : null
    const one = russian ?? (sheet.says(at, isKazakhHouse) ? kazakhHouseAt(sheet, at) : null)
    if (one) found.push(one)
  }
  return found
}

function russianHouse(sheet: Sheet, at: number): Found | null {
  const isWhich = which.test(sheet.plainAt(at - 1)) && sheet.joins(at - 1, blank)
  const last = landmarkBehind(sheet, at)
  if (last === null || (!isWhich && sheet.cuesAt(at - 1).value > 0)) return null
  return unsure('ADDRESS', sheet.startOf(isWhich ? at - 1 : at), sheet.endOf(last))
}

/** The place behind the house, with the small words between; null where none is told. */
function landmarkBehind(sheet: Sheet, at: number): number | null {
  if (!sheet.joins(at, blank) || !leads(sheet, at + 1)) return null
  for (let last = at + 2; last <= at + 1 + reach && sheet.joins(last - 1, blank); last += 1) {
    if (landmark.test(sheet.plainAt(last))) return last
  }
  return null
}

/** «у», «рядом с», and «с зелёной крышей». */
function leads(sheet: Sheet, at: number): boolean {
  return where.test(sheet.plainAt(at)) || /^со?$/u.test(sheet.plainAt(at))
}

function kazakhHouseAt(sheet: Sheet, at: number): Found | null {
  let first = at
  for (let one = at - 1; one >= at - reach && sheet.joins(one, blank | gap.hyphen); one -= 1) {
    const plain = sheet.plainAt(one)
    if (kazakhLandmark.test(plain)) return unsure('ADDRESS', sheet.startOf(one), sheet.endOf(at))
    if (!kazakhWhich.test(plain) && !kazakhWhere.test(plain)) break
    first = one
  }
  const isTold = first < at && alone.test(sheet.plainAt(at - 1))
  return isTold ? unsure('ADDRESS', sheet.startOf(first), sheet.endOf(at)) : null
}

/** Tells a house without a place. */
const alone = /^(?:шеткі|соңғы|бұрыштағы|шатырлы|қақпалы|төбелі|дарбазалы)$/u
