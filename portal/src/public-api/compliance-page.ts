import { graphql } from './generated/gql.ts'

/** What a quarter brought a territory, its parts, and the quarters beside it. */
export const CompliancePage = graphql(/* GraphQL */ `
  query CompliancePage(
    $kato: Kato!
    $quarter: Quarter!
    $first: Quarter!
    $second: Quarter!
    $third: Quarter!
    $fourth: Quarter!
    $within: Boolean!
    $language: Language!
  ) {
    compliance(kato: $kato, quarter: $quarter) {
      ...Standings
      asOf
      lastLawfulAnnouncement
      territory {
        kato
        level
        name(language: $language)
        parent {
          kato
          name(language: $language)
          parent {
            kato
            name(language: $language)
          }
        }
      }
      duties {
        duty
        name(language: $language)
        paragraph
        purposes
        verdicts {
          verdict
          count
        }
      }
      parts {
        ...Standings
        kato
        territory {
          name(language: $language)
        }
      }
      precinctStandings @include(if: $within) {
        standing
        precinct {
          id
          number
          district {
            kato
            name(language: $language)
          }
        }
      }
    }
    first: compliance(kato: $kato, quarter: $first) {
      ...Standings
    }
    second: compliance(kato: $kato, quarter: $second) {
      ...Standings
    }
    third: compliance(kato: $kato, quarter: $third) {
      ...Standings
    }
    fourth: compliance(kato: $kato, quarter: $fourth) {
      ...Standings
    }
  }

  fragment Standings on ComplianceSummary {
    quarter
    precincts
    standings {
      standing
      count
    }
  }
`)
