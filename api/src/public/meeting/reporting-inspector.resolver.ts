import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { InLanguage, type Language } from '../../shared/language.ts'
import type { PublicContext } from '../context.ts'
import { PublishedPrecinct } from '../precinct/precinct.entity.ts'
import { precinctById } from '../precinct/precinct.loader.ts'
import { ReportingInspector } from './reporting-inspector.ts'

/** Its texts, and its precinct. */
@Resolver(() => ReportingInspector)
export class ReportingInspectorResolver {
  @FieldResolver(() => String, { description: 'Surname, given name and patronymic.' })
  name(@Root() { name }: ReportingInspector, @InLanguage() language: Language): string {
    return name[language]
  }

  @FieldResolver(() => String, { description: 'The rank at the time.' })
  rank(@Root() { rank }: ReportingInspector, @InLanguage() language: Language): string {
    return rank[language]
  }

  @FieldResolver(() => PublishedPrecinct, { description: 'The precinct reported on.' })
  precinct(
    @Root() { precinctId }: ReportingInspector,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedPrecinct | null> {
    return loader(precinctById).load(precinctId)
  }
}
