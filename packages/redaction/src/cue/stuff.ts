// NOTE: Kazakh names that are also stuffs, jewels, flowers, animals, stars and feelings.
const stuffs = new Set(
  'меруерт маржан інжу гауһар жақұт лағыл алмас ақық кәусар алтын күміс болат темір мыс қорғасын асыл жібек барқыт мақпал парша раушан қызғалдақ лала жауқазын гүл райхан алма өрік шолпан жұлдыз ай күн самал барыс арыстан жолбарыс қыран сұңқар лашын бүркіт тұлпар қарлығаш аққу тоты бұлбұл тілек арман қуаныш үміт бақыт шаттық ерлік еңбек қайрат жігер ақжол батыр бейбіт бірлік достық'.split(
    ' ',
  ),
)

/** Whether a Kazakh name is also what a thing is made of or shaped like. */
export function isStuff(word: string): boolean {
  return stuffs.has(word)
}
