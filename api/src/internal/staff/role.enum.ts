import { type Role, roles } from '@esep/law'
import { graphqlList } from '../../shared/enum.ts'

/** {@link Role} in GraphQL. */
export const RoleEnum = graphqlList<Role>('Role', 'Who works with meetings.', roles)
