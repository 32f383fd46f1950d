import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import { acceptedLanguage } from './accepted-language.ts'
import type { Language } from './language.ts'
import { malformed, type WrittenScalar } from './malformed.ts'

/** Has what is said of a malformed day, moment, code or quarter speak the language of the request, and name the field. */
export function wordedScalars(): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart({ request }) {
      const language = acceptedLanguage(request.http?.headers.get('accept-language'))
      return {
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single' || !body.singleResult.errors) return
          body.singleResult.errors = body.singleResult.errors.map((one) => worded(one, language))
        },
      }
    },
  }
}

function worded(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
  const { malformed: wrong, ...extensions } = error.extensions ?? {}
  if (!isMalformed(wrong)) return error

  const [, field] = / at "([^"]+)"/.exec(error.message) ?? []
  const sentence = malformed(wrong.scalar, wrong.value, language)
  return { ...error, message: field ? `${sentence} (${field})` : sentence, extensions }
}

function isMalformed(value: unknown): value is { scalar: WrittenScalar; value: string } {
  return typeof value === 'object' && value !== null && 'scalar' in value && 'value' in value
}
