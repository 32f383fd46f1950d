import { graphql } from './generated/gql.ts'

/** The precincts of what a resident typed, best first. */
export const AddressAnswer = graphql(/* GraphQL */ `
  query AddressAnswer($text: String!, $first: Int!, $language: Language!) {
    addresses(text: $text, first: $first) {
      label(language: $language)
      house
      precinct {
        id
        number
        district {
          name(language: $language)
        }
      }
    }
  }
`)
