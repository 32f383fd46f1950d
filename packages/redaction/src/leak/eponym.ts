import { heard } from './hear.ts'

/** Whom streets, schools and parks are named after in full; only these two words together, beside a word for a place. */
const eponyms = `
  Абай Құнанбаев, Абылай хан, Алия Молдағұлова, Ахмет Байтұрсынов, Ахмет Байтұрсынұлы, Әлихан Бөкейхан, Бауыржан Момышұлы,
  Ғабит Мүсірепов, Ғани Мұратбаев, Дінмұхамед Қонаев, Димаш Қонаев, Ілияс Есенберлин, Ілияс Жансүгіров, Жамбыл Жабаев,
  Жүсіп Баласағұни, Қабанбай батыр, Қаныш Сәтбаев, Қажымұқан Мұңайтпасов, Қасым Қайсенов, Қасым Аманжолов,
  Құрманғазы Сағырбайұлы, Мағжан Жұмабаев, Мәншүк Мәметова, Міржақып Дулатов, Мұқағали Мақатаев, Мұстафа Шоқай,
  Мұхтар Әуезов, Нұрғиса Тілендиев, Нұрсұлтан Назарбаев, Нүркен Әбдіров, Рақымжан Қошқарбаев, Сәкен Сейфуллин,
  Талғат Бигелдинов, Тұрар Рысқұлов, Шәкен Айманов, Шәкәрім Құдайбердіұлы, Шоқан Уәлиханов, Ыбырай Алтынсарин,
  Роза Бағланова, Наурызбай батыр, Бөгенбай батыр, Райымбек батыр, Толе би, Қазыбек би, Әйтеке би,
  Юрий Гагарин, Максим Горький, Александр Пушкин, Лев Толстой, Михаил Лермонтов, Иван Панфилов
`

const stem = 4
const pairs = new Set(
  eponyms.split(',').map((pair) => {
    const [first = '', second = ''] = pair.trim().split(' ')
    return key(soundOf(first), soundOf(second))
  }),
)

/** Whether two words that stand together are the full name of somebody after whom places are called. */
export function isEponym(first: string, second: string): boolean {
  return pairs.has(key(first, second))
}

function key(first: string, second: string): string {
  return `${first.slice(0, stem)} ${second.slice(0, stem)}`
}

function soundOf(word: string): string {
  return heard(word)[0] ?? ''
}
