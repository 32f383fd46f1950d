import type { Role } from '@esep/law'
import { Field, ObjectType } from 'type-graphql'
import { Bilingual } from '../bilingual.ts'
import { fullName } from '../staff/person-name.ts'
import type { Staff } from '../staff/staff.entity.ts'

/** Who received an appeal, as the slip says it: by name, post and police body of that day (art. 64 of the Administrative Procedure Code). */
@ObjectType({ description: 'Who received an appeal, as its slip says it.' })
export class Receiver {
  @Field(() => Bilingual)
  readonly name!: Bilingual

  @Field(() => Bilingual, { description: 'The post, with the rank where there is one.' })
  readonly post!: Bilingual

  @Field(() => Bilingual, { description: 'The police body.' })
  readonly body!: Bilingual
}

const posts: Readonly<Partial<Record<Role, Bilingual>>> = {
  ASSISTANT: {
    kk: 'учаскелік полиция инспекторының көмекшісі',
    ru: 'помощник участкового инспектора полиции',
  },
  INSPECTOR: { kk: 'учаскелік полиция инспекторы', ru: 'участковый инспектор полиции' },
  POINT_HEAD: {
    kk: 'учаскелік полиция пунктінің жұмысын ұйымдастыруға жауапты учаскелік полиция инспекторы',
    ru: 'участковый инспектор полиции, ответственный за организацию работы участкового пункта полиции',
  },
}

/** A member of staff as a slip names them; only who may give slips has a post here. */
export function receiverOf({ name, rank, role, body }: Staff): Receiver {
  const post = posts[role]
  if (!post) throw new Error(`${role} gives no slips`)

  const { name: bodyName } = body.unwrap()
  return {
    name: { kk: fullName(name.kk), ru: fullName(name.ru) },
    post: { kk: posted(rank?.kk, post.kk), ru: posted(rank?.ru, post.ru) },
    body: { kk: bodyName.kk, ru: bodyName.ru },
  }
}

/** The rank stands within a sentence here, after the name. */
function posted(rank: string | undefined, post: string): string {
  return rank ? `${rank.charAt(0).toLowerCase()}${rank.slice(1)}, ${post}` : post
}
