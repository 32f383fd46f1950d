import { expect, test } from '@jest/globals'
import { owned, withEnding } from './kazakh-suffix.ts'

test.each([
  {
    name: 'Серік',
    gen: 'Серіктің',
    dat: 'Серікке',
    acc: 'Серікті',
    abl: 'Серіктен',
    ins: 'Серікпен',
  },
  {
    name: 'Айгүл',
    gen: 'Айгүлдің',
    dat: 'Айгүлге',
    acc: 'Айгүлді',
    abl: 'Айгүлден',
    ins: 'Айгүлмен',
  },
  {
    name: 'Нұрлан',
    gen: 'Нұрланның',
    dat: 'Нұрланға',
    acc: 'Нұрланды',
    abl: 'Нұрланнан',
    ins: 'Нұрланмен',
  },
  {
    name: 'Алмаз',
    gen: 'Алмаздың',
    dat: 'Алмазға',
    acc: 'Алмазды',
    abl: 'Алмаздан',
    ins: 'Алмазбен',
  },
  {
    name: 'Ахметов',
    gen: 'Ахметовтың',
    dat: 'Ахметовқа',
    acc: 'Ахметовты',
    abl: 'Ахметовтан',
    ins: 'Ахметовпен',
  },
  {
    name: 'Сергеев',
    gen: 'Сергеевтің',
    dat: 'Сергеевке',
    acc: 'Сергеевті',
    abl: 'Сергеевтен',
    ins: 'Сергеевпен',
  },
  {
    name: 'Нұрғали',
    gen: 'Нұрғалидың',
    dat: 'Нұрғалиға',
    acc: 'Нұрғалиды',
    abl: 'Нұрғалидан',
    ins: 'Нұрғалимен',
  },
  { name: 'Ли', gen: 'Лидің', dat: 'Лиге', acc: 'Лиді', abl: 'Лиден', ins: 'Лимен' },
  {
    name: 'Болатұлы',
    gen: 'Болатұлының',
    dat: 'Болатұлына',
    acc: 'Болатұлын',
    abl: 'Болатұлынан',
    ins: 'Болатұлымен',
  },
  {
    name: 'Омарова',
    gen: 'Омарованың',
    dat: 'Омароваға',
    acc: 'Омарованы',
    abl: 'Омаровадан',
    ins: 'Омаровамен',
  },
])('$name takes the endings of the cases by harmony and assimilation', ({ name, ...cases }) => {
  const endings = ['gen', 'dat', 'acc', 'abl', 'ins'] as const

  const made = Object.fromEntries(endings.map((ending) => [ending, withEnding(name, ending)]))

  expect(made).toEqual(cases)
})

test.each([
  { name: 'Серік', many: 'Серіктер', my: 'Серігім', hisFrom: 'Серігінен', ourTo: 'Серігімізге' },
  {
    name: 'Зейнеп',
    many: 'Зейнептер',
    my: 'Зейнебім',
    hisFrom: 'Зейнебінен',
    ourTo: 'Зейнебімізге',
  },
  { name: 'Сәуле', many: 'Сәулелер', my: 'Сәулем', hisFrom: 'Сәулесінен', ourTo: 'Сәулемізге' },
  {
    name: 'Нұрлан',
    many: 'Нұрландар',
    my: 'Нұрланым',
    hisFrom: 'Нұрланынан',
    ourTo: 'Нұрланымызға',
  },
])('$name takes an owner, and a case after it', ({ name, many, my, hisFrom, ourTo }) => {
  const made = {
    many: withEnding(name, 'plural'),
    my: owned(name, 'my', null),
    hisFrom: owned(name, 'his', 'abl'),
    ourTo: owned(name, 'our', 'dat'),
  }

  expect(made).toEqual({ many, my, hisFrom, ourTo })
})
