import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** Where faults are written down. */
export type Log = (line: string) => void

/**
 * Tells staff what they can mend, and of any other fault only that there was one. What is written down names the fault
 * and the field, never what was typed: it may hold what residents said.
 */
export function formatFault(log: Log) {
  return (formatted: GraphQLFormattedError, fault: unknown): GraphQLFormattedError => {
    const cause = causeOf(formatted, fault)
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

/** What was thrown by a field, or when the request was opened. */
function causeOf({ extensions }: GraphQLFormattedError, fault: unknown): unknown {
  if (!(fault instanceof GraphQLError)) return fault
  return extensions?.['code'] === 'INTERNAL_SERVER_ERROR' ? (fault.originalError ?? fault) : fault
}

/** A fault's kind, PostgreSQL's code for it and where in our code it arose: messages may repeat what was typed. */
export function nameOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown'
  const code = 'code' in cause ? ` ${String(cause.code)}` : ''
  const at =
    cause.stack
      ?.split('\n')
      .find((line) => line.includes('/internal/'))
      ?.trim() ?? ''
  return `${cause.name}${code} ${at}`.trim()
}
