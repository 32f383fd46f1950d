import { Arg } from 'type-graphql'
import { graphqlEnum } from './enum.ts'

/** The languages in which residents read. */
export type Language = 'kk' | 'ru' | 'en'

/** {@link Language} in GraphQL. */
export const LanguageEnum = graphqlEnum<Language>('Language', 'A language of the texts.', {
  KK: { value: 'kk', description: 'Kazakh.' },
  RU: { value: 'ru', description: 'Russian.' },
  EN: { value: 'en', description: 'English; names are transliterated from the Kazakh ones.' },
})

/** The argument that chooses the language of a text: Kazakh where the reader does not say. */
export function InLanguage(): ReturnType<typeof Arg> {
  return Arg('language', () => LanguageEnum, {
    nullable: true,
    defaultValue: 'kk',
    description: 'The language of the text.',
  })
}
