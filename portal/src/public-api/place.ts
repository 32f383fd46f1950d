import { graphql } from './generated/gql.ts'

/** The precincts at a point. */
export const Place = graphql(/* GraphQL */ `
  query Place($latitude: Float!, $longitude: Float!) {
    locate(latitude: $latitude, longitude: $longitude) {
      inside
      ambiguous
      precincts {
        id
        number
        district {
          kato
          name(language: KK)
        }
      }
    }
  }
`)
