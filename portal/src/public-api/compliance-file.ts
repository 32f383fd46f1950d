import { graphql } from './generated/gql.ts'

/** Where each precinct of a territory stands in a quarter. */
export const ComplianceFile = graphql(/* GraphQL */ `
  query ComplianceFile($kato: Kato!, $quarter: Quarter!) {
    compliance(kato: $kato, quarter: $quarter) {
      territory {
        kato
      }
      precinctStandings {
        standing
        precinct {
          id
          number
          district {
            kato
          }
          region {
            kato
          }
        }
      }
    }
  }
`)
