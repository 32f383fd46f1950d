import { graphql } from './generated/gql.ts'

/** The outline of a territory and those of its parts. */
export const Outlines = graphql(/* GraphQL */ `
  query Outlines($kato: Kato!) {
    territory(kato: $kato) {
      level
      outline
      outlines
      parts {
        kato
        precinctCount
      }
    }
  }
`)
