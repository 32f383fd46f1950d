import { expect, test } from '@jest/globals'
import { lettersOf } from './letters.ts'

test.each([
  { written: 'төлеген', as: 'тулеген', because: 'Russian has no ө' },
  { written: 'нұрғали', as: 'нургали', because: 'nor ұ and ғ' },
  { written: 'мұхаммед', as: 'мухамед', because: 'doubled letters count once' },
  { written: 'әлия', as: 'алия', because: 'nor ә' },
  { written: 'сергей', as: 'сергеи', because: 'й is и' },
  { written: 'семён', as: 'семен', because: 'ё is е' },
  { written: 'эльмира', as: 'елмира', because: 'э is е, and ь is nothing' },
  { written: 'жұмағали', as: 'джумагали', because: 'a first дж is Kazakh ж' },
  { written: 'күләш', as: 'кюлаш', because: 'кю is Kazakh кү' },
  { written: 'щербаков', as: 'шербаков', because: 'щ and ш are heard alike' },
  { written: 'мария', as: 'марья', because: 'я is two sounds' },
  { written: 'ах-ме-тов', as: 'ахметов', because: 'hyphens are no letters' },
  { written: 'ахмет0в', as: 'ахметов', because: '0 looks like о' },
  { written: '3ауре', as: 'зауре', because: '3 looks like З' },
  { written: 'ра4ков', as: 'рачков', because: '4 is said like ч' },
  { written: 'са6ит', as: 'сабит', because: '6 looks like б' },
  { written: 'україна', as: 'украина', because: 'ї is и' },
  { written: 'матвієнко', as: 'матвиенко', because: 'і is и' },
  { written: 'євген', as: 'евген', because: 'є is е' },
  { written: 'шыңғыс', as: 'шингис', because: 'ы is и, and ң is н' },
  { written: 'қабдірахим', as: 'кабдирахим', because: 'қ is к' },
  { written: 'үсен', as: 'осен', because: 'ү is о' },
  { written: 'ұлан', as: 'улан', because: 'ұ is у' },
  { written: 'ибраһим', as: 'ибрахим', because: 'һ is х' },
  { written: 'объедков', as: 'обедков', because: 'ъ is nothing' },
  { written: 'кюлаш', as: 'колаш', because: 'behind к, г and х ю is one letter' },
  { written: 'гюль', as: 'гол', because: 'behind к, г and х ю is one letter' },
  { written: 'хядиша', as: 'хадиша', because: 'behind к, г and х я is one letter' },
  { written: 'люция', as: 'лиоциа', because: 'behind и the и of я is lost' },
  { written: 'индж', as: 'индж', because: 'дж within a name is two letters' },
])('$written is $as: $because', ({ written, as }) => {
  expect(lettersOf(written)[0]).toBe(lettersOf(as)[0])
})

test.each([
  { latin: 'ákhmetov', cyrillic: 'ахметов', by: 'the alphabet of 2018' },
  { latin: 'sáýle', cyrillic: 'сәуле', by: 'the alphabet of 2018' },
  { latin: 'ǵanı', cyrillic: 'ғани', by: 'the alphabet of 2018' },
  { latin: 'shyńǵys', cyrillic: 'шыңғыс', by: 'the alphabet of 2018' },
  { latin: 'ömır', cyrillic: 'өмір', by: 'the alphabet of 2021' },
  { latin: 'şyñğys', cyrillic: 'шыңғыс', by: 'the alphabet of 2021' },
  { latin: 'zhuldyz', cyrillic: 'жұлдыз', by: 'passports' },
  { latin: 'juldyz', cyrillic: 'жұлдыз', by: 'habit' },
  { latin: 'qairat', cyrillic: 'қайрат', by: 'habit' },
  { latin: 'khairat', cyrillic: 'хайрат', by: 'passports' },
  { latin: 'axmetov', cyrillic: 'ахметов', by: 'habit' },
  { latin: 'aleksey', cyrillic: 'алексей', by: 'passports' },
  { latin: 'alexey', cyrillic: 'алексей', by: 'habit' },
  { latin: 'yerlan', cyrillic: 'ерлан', by: 'passports' },
  { latin: 'sergeyev', cyrillic: 'сергеев', by: 'passports' },
  { latin: 'iuliia', cyrillic: 'юлия', by: 'passports' },
  { latin: 'yulia', cyrillic: 'юлия', by: 'habit' },
  { latin: 'maria', cyrillic: 'мария', by: 'habit' },
  { latin: 'shcherbakov', cyrillic: 'щербаков', by: 'passports' },
  { latin: 'tsoy', cyrillic: 'цой', by: 'passports' },
  { latin: 'coy', cyrillic: 'цой', by: 'habit' },
  { latin: 'fyodor', cyrillic: 'фёдор', by: 'habit' },
  { latin: 'marija', cyrillic: 'мария', by: 'habit' },
  { latin: 'kwat', cyrillic: 'куат', by: 'habit' },
  { latin: 'walter', cyrillic: 'вальтер', by: 'habit' },
  { latin: 'djambul', cyrillic: 'жамбул', by: 'habit' },
  { latin: 'cepik', cyrillic: 'серік', by: 'its looks' },
  { latin: 'акhметов', cyrillic: 'акнметов', by: 'its looks among Cyrillic letters' },
])('$latin is $cyrillic by $by', ({ latin, cyrillic }) => {
  expect(lettersOf(latin)).toContain(lettersOf(cyrillic)[0])
})

test('a word in Cyrillic letters is read in one way', () => {
  expect(lettersOf('ахметовтың')).toEqual(['ахметовтин'])
})

test('letters that names are told apart by stay apart', () => {
  const names = ['асан', 'есен', 'ерлан', 'арман', 'болат', 'марат', 'анвар', 'данияр']

  expect(new Set(names.map((name) => lettersOf(name)[0])).size).toBe(names.length)
})

test.each([
  ['aсхат', 'асхат'],
  ['bера', 'вера'],
  ['cерік', 'серік'],
  ['eрлан', 'ерлан'],
  ['hина', 'нина'],
  ['iлияс', 'ілияс'],
  ['kайрат', 'кайрат'],
  ['mарат', 'марат'],
  ['nетров', 'петров'],
  ['oспан', 'оспан'],
  ['pоза', 'роза'],
  ['tимур', 'тимур'],
  ['uван', 'иван'],
  ['xасен', 'хасен'],
  ['yмар', 'умар'],
  ['αсхат', 'асхат'],
  ['οспан', 'оспан'],
  ['εрлан', 'ерлан'],
  ['ρоза', 'роза'],
  ['τимур', 'тимур'],
  ['κайрат', 'кайрат'],
  ['νина', 'нина'],
  ['υмар', 'умар'],
  ['χасен', 'хасен'],
  ['dана', 'дана'],
  ['gалым', 'галым'],
  ['zауре', 'зауре'],
])('a letter that looks like a Cyrillic one is that one: %s is %s', (typed, name) => {
  expect(lettersOf(typed)).toEqual(lettersOf(name))
})

test.each([
  ['bepa', 'вера'],
  ['mapat', 'марат'],
  ['hypxat', 'нурхат'],
  ['koctia', 'костиа'],
])('a word of such letters alone is read by its looks too: %s is %s', (typed, name) => {
  expect(lettersOf(typed)).toContain(lettersOf(name)[0])
})

test.each([
  ['bolat', 'болат'],
  ['qýanbek', 'куанбек'],
  ['vladimir', 'владимир'],
  ['fatima', 'фатима'],
  ['gaziz', 'газиз'],
  ['dinara', 'динара'],
  ['laura', 'лаура'],
  ['jandos', 'жандос'],
  ['rustem', 'рустем'],
  ['quat', 'куат'],
  ['hamit', 'хамит'],
  ['ŋurzila', 'нурзила'],
  ['zeinep', 'зейнеп'],
  ['mıra', 'мира'],
  ['chingiz', 'чингиз'],
  ['çingiz', 'чингиз'],
  ['şolpan', 'шолпан'],
  ['šolpan', 'шолпан'],
  ['schukin', 'шукин'],
  ['žanna', 'жанна'],
  ['dzhanna', 'жанна'],
  ['ğalym', 'галым'],
  ['ghalym', 'галым'],
  ['akhan', 'ахан'],
  ['tsoi', 'цой'],
  ['andreyev', 'андреев'],
  ['dmitriyev', 'дмитрийев'],
  ['semyon', 'семен'],
  ['vyacheslav', 'виачеслав'],
  ['saule', 'сауле'],
  ['ajgul', 'айгул'],
  ['woldemar', 'волдемар'],
  ['maksim', 'максим'],
  ['maxim', 'максим'],
  ['cepesh', 'сепеш'],
  ['caran', 'царан'],
  ['caran', 'каран'],
])('%s in Latin letters may be %s', (latin, name) => {
  expect(lettersOf(latin)).toContain(lettersOf(name)[0])
})

test.each([
  ['ch', 'c', 'кх'],
  ['akhmet', 'kh', 'акхмет'],
])('in «%s» the pair is one sound, and not two: %s', (latin, _, apart) => {
  expect(lettersOf(latin)).not.toContain(lettersOf(apart)[0])
})
