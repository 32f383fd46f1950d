import { foreignRows } from './made/foreign.ts'
import { noCaseRows } from './made/no-case.ts'
import { protocolRows } from './made/protocols.ts'
import { publishedDocuments, publishedRows } from './made/published.ts'
import { registerRows } from './made/register.ts'
import { postRows, stayingRows } from './made/stays.ts'
import { structuredRows } from './made/structured.ts'
import { unknownRows } from './made/unknown.ts'
import type { Figure } from './measure/figure.ts'
import type { Row } from './row.ts'

/** What a figure must be, from 0 to 1; none where it is only told. */
export interface Asked {
  readonly figure: Figure
  readonly atLeast?: number
  readonly atMost?: number
}

/** Texts that are measured together. */
export interface BenchSet {
  readonly name: string
  readonly language: Row['language'] | 'both'
  /** Where the texts are from. */
  readonly source: string
  readonly rows: () => readonly Row[]
  readonly asked: readonly Asked[]
}

const made = 'made by this project'
const registerKnown: readonly Asked[] = [
  { figure: 'entitiesCovered', atLeast: 0.995 },
  { figure: 'precision', atLeast: 0.97 },
  { figure: 'hiddenNeedlessly', atMost: 0.002 },
]
const nobodyKnown: readonly Asked[] = [
  { figure: 'tokenRecall', atLeast: 0.95 },
  { figure: 'precision', atLeast: 0.9 },
  { figure: 'entitiesCovered', atLeast: 0.995 },
  { figure: 'flagged', atMost: 0.08 },
]

const numbers = [
  'PHONE',
  'IIN',
  'BIN',
  'EMAIL',
  'HANDLE',
  'IBAN',
  'CARD',
  'PLATE',
  'ID_DOC',
  'DOB',
  'AGE',
  'COORD',
  'CASE_NO',
  'ROLE',
] as const

/** Every set of the bench, in the order of its table. */
export const sets: readonly BenchSet[] = [
  ...(['ru', 'kk'] as const).map((language) => ({
    name: 'register known',
    language,
    source: made,
    rows: () => registerRows(language, 1500),
    asked: registerKnown,
  })),
  {
    name: 'no register',
    language: 'ru',
    source: 'factRuEval-2016, development part, a fifth',
    rows: () => publishedRows('factrueval-dev.jsonl'),
    asked: nobodyKnown,
  },
  {
    name: 'no register, sentences of a text joined',
    language: 'ru',
    source: 'factRuEval-2016, development part, a fifth',
    rows: () => publishedDocuments('factrueval-dev.jsonl'),
    asked: nobodyKnown,
  },
  {
    name: 'no register',
    language: 'kk',
    source: 'KazNERD, validation part, a fifth',
    rows: () => publishedRows('kaznerd-valid.jsonl'),
    asked: nobodyKnown,
  },
  ...numbers.map(
    (type): BenchSet => ({
      name: type,
      language: 'both',
      source: made,
      rows: () => structuredRows(type),
      asked: [{ figure: 'entitiesCovered', atLeast: 0.995 }],
    }),
  ),
  {
    name: 'ADDRESS',
    language: 'both',
    source: made,
    rows: () => structuredRows('ADDRESS'),
    asked: [{ figure: 'entitiesCovered', atLeast: 0.98 }],
  },
  ...(['ru', 'kk'] as const).map(
    (language): BenchSet => ({
      name: 'what must stay',
      language,
      source: made,
      rows: () => stayingRows(language),
      asked: [{ figure: 'staysHidden', atMost: 0 }],
    }),
  ),
  ...(['ru', 'kk'] as const).map(
    (language): BenchSet => ({
      name: 'posts that point to nobody',
      language,
      source: made,
      rows: () => postRows(language),
      asked: [
        { figure: 'staysHidden', atMost: 0 },
        { figure: 'flagged', atMost: 0.08 },
      ],
    }),
  ),
  ...(['ru', 'kk'] as const).flatMap((language): BenchSet[] => [
    {
      name: 'no register, sentences of meetings',
      language,
      source: made,
      rows: () => unknownRows(language, 1000),
      asked: nobodyKnown.filter(({ figure }) => figure !== 'flagged'),
    },
    {
      name: 'foreign names',
      language,
      source: made,
      rows: () => foreignRows(language),
      asked: [{ figure: 'entitiesCovered', atLeast: 0.985 }],
    },
    {
      name: 'letter case destroyed, register known',
      language,
      source: made,
      rows: () => noCaseRows(language, 600),
      asked: [{ figure: 'entitiesCovered', atLeast: 0.99 }],
    },
  ]),
  ...(['ru', 'kk', 'both'] as const).map(
    (language): BenchSet => ({
      name: 'protocols, register known',
      language,
      source: made,
      rows: () => protocolRows(language, 30),
      asked: [{ figure: 'entitiesCovered', atLeast: 1 }],
    }),
  ),
]
