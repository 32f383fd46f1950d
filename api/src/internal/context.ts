import {
  type Day,
  dayOf,
  type Editions,
  type Instant,
  order2023,
  type Policy,
  policyOn,
  type Staff,
  wordingOf,
} from '@esep/law'
import type { Lexicon } from '@esep/redaction'
import type { EntityManager } from '@mikro-orm/postgresql'
import { GraphQLError } from 'graphql'
import { acceptedLanguage } from '../shared/accepted-language.ts'
import type { Language } from '../shared/language.ts'
import { lexicon } from './lexicon.ts'
import type { OpenSession } from './staff/session.ts'

interface Sources {
  readonly em: EntityManager
  readonly now: Instant
  readonly session: OpenSession | null
  /** The header `Accept-Language`. */
  readonly accepted: string | undefined
  readonly address: string
  readonly editions: Editions
  readonly portalUrl: string
}

/** What an act is done with: who acts, when, on which database, by which reading of the order. */
export class InternalContext {
  readonly em: EntityManager
  readonly session: OpenSession | null
  readonly now: Instant
  /** The day it is in Asia/Almaty. */
  readonly today: Day
  /** The reading of the order that is in force today. */
  readonly policy: Policy
  /** Every reading, and the day from which each holds. */
  readonly editions: Editions
  /** In which refusals are worded. */
  readonly language: Language
  /** From where the request came. */
  readonly address: string
  /** Where residents find the portal, without a slash at the end. */
  readonly portalUrl: string

  constructor({ em, now, session, accepted, address, editions, portalUrl }: Sources) {
    this.em = em
    this.session = session
    this.now = now
    this.today = dayOf(now, order2023)
    this.editions = editions
    this.policy = policyOn(this.today, editions).policy
    this.language = acceptedLanguage(accepted)
    this.address = address
    this.portalUrl = portalUrl
  }

  /** What texts are read with. */
  get lexicon(): Lexicon {
    return lexicon()
  }

  /** Who is signed in; asking for it without a session answers UNAUTHENTICATED. */
  get actor(): Staff {
    if (this.session) return this.session.actor
    throw unauthenticated(this.language)
  }
}

/** Nobody is signed in; `status` is that of the whole response, where nothing of it can be given. */
export function unauthenticated(language: Language, status?: number): GraphQLError {
  return new GraphQLError(wordingOf('UNAUTHENTICATED', language), {
    extensions: { code: 'UNAUTHENTICATED', ...(status && { http: { status } }) },
  })
}
