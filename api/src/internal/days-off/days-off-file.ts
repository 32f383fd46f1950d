import type { Instant } from '@esep/law'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { InstantScalar } from '../../shared/scalars.ts'
import type { InternalContext } from '../context.ts'

/** A file of days off that was loaded. */
@ObjectType({ description: 'A file of days off that was loaded.' })
export class DaysOffFile {
  @Field(() => ID)
  readonly id!: string

  @Field(() => String)
  readonly name!: string

  @Field(() => InstantScalar)
  readonly loadedAt!: Instant

  @Field(() => [Int], { description: 'The years of which it says which days off were moved.' })
  readonly years!: readonly number[]
}

/** A file that was loaded; null where there is none of this id. */
export async function findFile(
  { em }: Pick<InternalContext, 'em'>,
  id: string,
): Promise<DaysOffFile | null> {
  const [file] = await em.execute<(Omit<DaysOffFile, 'loadedAt'> & { loadedAt: Date })[]>(
    `select file.id::text as id, file.name, file.loaded_at as "loadedAt",
            array(select distinct year from internal.days_off row
                   where row.file_id = file.id and row.kind <> 'KURBAN_AIT' order by year) as years
       from internal.days_off_file file where file.id = ?`,
    [id],
  )
  return file ? { ...file, loadedAt: new Date(file.loadedAt).toISOString() } : null
}
