import { order } from '@esep/law'
import { Query, Resolver } from 'type-graphql'
import { OrderParagraph } from './paragraph.ts'

/** The order itself. */
@Resolver()
export class OrderQuery {
  @Query(() => [OrderParagraph], {
    description: 'The order on report meetings, paragraph by paragraph (¶22, ¶25–34).',
  })
  order(): OrderParagraph[] {
    return order.map((of) => ({ of }))
  }
}
