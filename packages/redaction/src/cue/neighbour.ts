const near =
  /^(?:сосед|көрші|корши|жильц|жилец|живёт|живет|живут|живём|живем|стуч|топят|топит|затоп|залив|залил|потоп|протек|протёк|шумят|шумит|шумел|шумно|кричат|дерутся|ругаются|батаре|потол|сверл|музык|этаж|подъезд|квартир)/u

/** Whether a word tells of neighbours, of their knocking and flooding, or of flats. */
export function isOfNeighbours(word: string): boolean {
  return near.test(word)
}
