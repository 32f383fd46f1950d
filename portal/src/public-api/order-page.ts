import { graphql } from './generated/gql.ts'

/** The order, paragraph by paragraph, with this quarter's figures of each duty. */
export const OrderPage = graphql(/* GraphQL */ `
  query OrderPage($quarter: Quarter!, $language: Language!) {
    order {
      paragraph
      text(language: $language)
      russian: text(language: RU)
      official(language: $language)
      reading(language: $language)
      uncheckable(language: $language)
      duties {
        duty
        name(language: $language)
        purposes
      }
      requirements {
        id
        tests
      }
    }
    compliance(quarter: $quarter) {
      duties {
        duty
        verdicts {
          verdict
          count
        }
      }
    }
  }
`)
