import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** Where faults are written down. */
export type Log = (line: string) => void

/**
 * Tells the reader what they can mend, and of any other fault only that there was one. What is written down names the
 * fault and the field, never what was asked: addresses and places that people typed stay with them.
 */
export function formatFault(log: Log) {
  return (formatted: GraphQLFormattedError, fault: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(fault)
    if (cause instanceof GraphQLError) return formatted

    const path = formatted.path?.filter((part) => typeof part === 'string').join('.') ?? ''
    log(JSON.stringify({ fault: nameOf(cause), path }))
    return {
      message: 'Something went wrong here; please try again.',
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    }
  }
}

/** A fault's kind, and PostgreSQL's code for it: messages may repeat what was asked. */
function nameOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown'
  return 'code' in cause ? `${cause.name} ${String(cause.code)}` : cause.name
}
