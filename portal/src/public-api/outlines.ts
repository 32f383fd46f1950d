import { graphql } from './generated/gql.ts'

/** The outline of a territory and those of its parts. */
export const Outlines = graphql(/* GraphQL */ `
  query Outlines($kato: Kato!, $on: Day) {
    territory(kato: $kato) {
      level
      outline
      outlines(on: $on)
      parts {
        kato
        precinctCount
      }
    }
  }
`)
