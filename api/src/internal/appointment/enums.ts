import type { PostKind } from '@esep/law'
import { graphqlEnum } from '../../shared/enum.ts'

/** {@link PostKind} in GraphQL. */
export const PostKindEnum = graphqlEnum<PostKind>(
  'PostKind',
  'How somebody serves in a precinct.',
  {
    PERMANENT: { value: 'permanent', description: 'In the post of its inspector.' },
    ACTING: { value: 'acting', description: 'In the place of its inspector.' },
    ASSISTING: { value: 'assisting', description: 'As the assistant of its inspector.' },
  },
)
