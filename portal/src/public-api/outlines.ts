import { graphql } from './generated/gql.ts'

/** The outlines of a territory's parts. */
export const Outlines = graphql(/* GraphQL */ `
  query Outlines($kato: Kato!) {
    territory(kato: $kato) {
      level
      outlines
      parts {
        kato
        precinctCount
      }
    }
  }
`)
