import type { Rules } from './rule.ts'

/** What a word tells of an address or a place; written as by `folded`. */
export const placeCue = {
  /** Stands before the name of a street: улица, мкр. */
  street: 1 << 0,
  /** Stands after the name of a street: көшесі, also «Абая улица». */
  streetAfter: 1 << 1,
  /** The first of two words: шағын ауданы, тас жолы. */
  streetHalf: 1 << 2,
  /** The second of two words. */
  streetSecond: 1 << 3,
  /** May be named by a number alone: 12 мкр. */
  numbered: 1 << 4,
  house: 1 << 5,
  flat: 1 << 6,
  /** A block, an entrance, a floor. */
  part: 1 << 7,
  /** So many houses or flats: квартир, подъездов. */
  counted: 1 << 8,
  /** A small word within the name of a street: би, батыр, марта. */
  joiner: 1 << 9,
  /** Stands before the name of a town or a village. */
  town: 1 << 10,
  townAfter: 1 << 11,
  /** имени */
  namedAfter: 1 << 12,
  /** атындағы */
  bears: 1 << 13,
  /** The ending of an ordinal after a hyphen: 5-ші, 14-й. */
  ordinal: 1 << 14,
  connector: 1 << 15,
  /** A house at a corner. */
  corner: 1 << 16,
  /** Says by itself where in Kazakh: көшесінде. */
  locative: 1 << 17,
  /** вдоль, угол: of streets alone. */
  along: 1 << 18,
  /** Where herders spend the winter: зимовка, қыстақ. */
  wintering: 1 << 19,
} as const

const { street, streetAfter, streetHalf, streetSecond, numbered, house, flat, part } = placeCue
const { counted, joiner, town, townAfter, namedAfter, bears, ordinal, connector, corner } = placeCue

const district = street | streetAfter | numbered

/** The words of addresses and places in both languages, also in Latin letters. */
export const placeRules: Rules = [
  [
    street | streetAfter,
    '=ул улица улицы улице улицу улицей проспект проспекта проспекте проспекту переулок переулк~2 пер бульвар~2 шоссе тракт тракта тракте тракту тупик~2 проезд~2 набережная набережной набережную площадь площади',
  ],
  [
    street,
    'просп пр пр-т~1 пр-кт~1 пр-ту пр-те пр-та прт пер-к б-р~1 =бул наб туп пл аллея аллее аллеи ulitsa ulica ulitse ulice ulitsu ulicu ulitsy ulicy ul prospekt pr per',
  ],
  [
    district,
    'микрорайон микрорайона микрорайоне микрорайону мкр мкр-н~1 мкрн мкрна мкрне м-н м-на м-не м-он м-она м-оне мик-н квартал квартала квартале кв-л кв-ле mkr mkrn mkr-n жк ж/к жм',
  ],
  [
    street | numbered,
    'снт пкст пкс пкст дт бк тк дача даче дачи дачный дачная дачное дачном разъезд разъезде разъезда саяжай саяжайы массив массиве станция zhk',
  ],
  [
    streetAfter,
    'кошеси~9 кошелери~9 алабы~9 алкабы~9 дангылдары~9 коше кош к-си~6 к-с дангыл дангылы~9 дангыль дан д-лы~6 д-л бульвары~6 аланы~6 орамы~6 тупиги~6 туйыгы~7 бойындагы~3 бойында тас-жолы koshesi~6 kosesi~6 köshes~6 kóshes~6 köşes~6 kosh köş kósh dangyly~6 dangyl dańǵyly~6 k-si~6 k-s street str st avenue ave',
  ],
  [
    streetAfter | numbered,
    'тк бк =түк шагынаудан~9 ыкшамаудан~9 ш/а м/а ы/а ша шагынауд разъези~6 разъезд мкры~5 ыкш мкр-ы мкр-да мкр-дан мкр-нин саяжайы~6 орамы~6 shagynaudan~6 yqshamaudan~6 ykshamaudan~6',
  ],
  [
    streetHalf,
    'ш м ж =ы =тұрғын жилой жилом жилого шагын ыкшам молтек тас туйык shagyn yqsham yksham',
  ],
  [streetSecond, 'комплекс~2 аудан~9 ауд жол~8 коше~8 audan~6'],
  [
    house,
    'дом дома доме дому домом д зд здание здании здания строение строении строения стр уч учаске~6 телим~6 гараж участок участке участка участку уй уйи~9 уйде уйден уйденмин уйденбиз уйге уйдин уйдеги~6 уйлер~3 дом-нын дом-да домда домнан домнын домды домга домдагы домами =ү uy uyde uyden uyge ui uide uiden uige uydenmin uydenbiz uidenmin uidenbiz uidegi uydegi uidin uydin üi üy úi úı üide üige üiden üidegi dom dome doma domu domom d house',
  ],
  [
    flat,
    'кв квв квар кв-р~2 квартира квартиры квартире квартиру квартирой кварт пат патер~9 комната комнате комнаты комнату комн домофон домофону ком болме~6 оф офис офисе офиса kv kvartir~3 apt apartment fl flat pater~4 päter~4 páter~4',
  ],
  [
    part,
    'корп корпус корпусе корпуса корпусы~4 к блок блоке блока блогы~5 секция секции линия линии линию литер литера подъезд подъезде подъезда подъезду подьезд~2 подъезди~5 подъези~5 подъезин~4 под п этаж этаже этажа эт кабат~7 киреберис~7 крыльцо podezd~2 podyezd~2 podiezd~2 kireberis~7 etazh~2 etaj~2',
  ],
  [
    counted,
    'домов квартир подъездов этажей этажа комнат домах квартирах подъездах корпусов зданий участков домам квартирам уйлер~6 патерлер~6',
  ],
  [
    joiner,
    'би бия орда дала батыр~3 ата хан~2 кажы акын~2 летия летие лет летию марта мая победы тыныш жыл~5 баба баатыр ана улы жырау палуан султан акына конституции независимости октября гвардейцев гвардейцев-панфиловцев панфиловцев желтоксан наурыз мамыр казан жолы bi batyr~3',
  ],
  [
    town,
    'район области область село селе села сельский ауле аул город городе города г с пос п поселок поселке поселка станция станции станице рынок рынке парк парке сквер сквере ауыл кент хутор зимовка зимовке совхоз совхозе колхоз',
  ],
  [
    townAfter,
    '=қ ауданы~8 аудандары~8 облысы~8 ауылы~8 каласы~8 округи~6 район районе района область области базары~6 саябагы~6 кенти~6 стансасы~6 город городе поселок',
  ],
  [namedAfter, 'имени им'],
  [bears, 'атындагы~4 атында ат'],
  [ordinal, 'ши шы нши ншы й я ая ой го ей ый м ю ую е ом ого'],
  [connector, 'по на в во у из с от до за возле около рядом'],
  [
    placeCue.along,
    'улиц улицам улицах улицами проспекты проспектов проспектам проспектах вдоль угол углу угла перекресток перекрестке перекрестка пересечение пересечении пересечения киылыс~7 бурышы~6',
  ],
  [
    placeCue.wintering,
    'зимовк~2 зимник зимнике зимовье отгон отгоне =қыстақ =қыстақта =қыстақтағы =қыстағы =қыстағын =қыстағында =қыстағындағы =қыстағынан =қыстағына =қыстағының =қыстау =қыстауы =қыстауын =қыстауында =қыстауындағы =қыстауынан =қыстауына =қыстауының кыстагы кыстагында кыстауы кыстауында',
  ],
  [corner, 'угловой угловом углового угловая угловую бурыштагы~3'],
  [
    placeCue.locative,
    'кошесинде кошесиндеги дангылында дангылындагы ауданында ауданындагы к-синде д-лында',
  ],
]
