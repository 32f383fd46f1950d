import type { Houses } from '@esep/geography'
import { graphqlEnum } from '../../shared/enum.ts'

/** Which side of a street. */
export type HouseParity = Houses['parity']

/** {@link HouseParity} in GraphQL. */
export const HouseParityEnum = graphqlEnum<HouseParity>('HouseParity', 'Which side of a street.', {
  EVEN: { value: 'even', description: 'The side of the even numbers.' },
  ODD: { value: 'odd', description: 'The side of the odd numbers.' },
  ALL: { value: 'all', description: 'Both sides.' },
})
