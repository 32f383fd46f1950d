import { graphql } from './generated/gql.ts'

/** Which regions have precincts at all. */
export const HomeTerritory = graphql(/* GraphQL */ `
  query HomeTerritory($country: Kato!) {
    territory(kato: $country) {
      parts {
        kato
        precinctCount
      }
    }
  }
`)
