import { graphql } from './generated/gql.ts'

/** Every finding of a quarter in a district. */
export const FindingsFile = graphql(/* GraphQL */ `
  query FindingsFile($kato: Kato!, $quarter: Quarter!) {
    compliance(kato: $kato, quarter: $quarter) {
      precinctStandings {
        precinct {
          id
          number
          district {
            kato
          }
          findings(quarter: $quarter) {
            duty
            paragraph
            verdict
            margin
            edition
            since
            asOf
            sentence(language: EN)
            meeting {
              id
            }
            corrected {
              verdict
            }
          }
        }
      }
    }
  }
`)
