import { Kind, parse } from 'graphql'
import { type Area, halvesOf } from './halves.ts'

/** What the page knows from earlier answers: the token of the session, and what completes the next request. */
export interface Memory {
  token: string | null
  readonly values: Map<string, unknown>
}

export function emptyMemory(): Memory {
  return { token: null, values: new Map() }
}

/**
 * Notes the session's token, and `meetingId`, `appealId` … of every object in an answer that has an id and a place; of a
 * list the last one, and the first as `firstPrecinctId` …. Of a precinct also its houses, its outline and the halves of it;
 * what is shown to be signed is known by its `shownHash`.
 */
export function remember(memory: Memory, data: unknown, place = ''): void {
  if (Array.isArray(data)) {
    for (const entry of data) remember(memory, entry, place)
    rememberFirst(memory, data, place)
    return
  }
  if (typeof data !== 'object' || data === null) return

  for (const [key, value] of Object.entries(data)) {
    if (key === 'token' && typeof value === 'string') memory.token = value
    else if (key === 'id' && typeof value === 'string') memory.values.set(`${place}Id`, value)
    else if (key === 'houses') memory.values.set('houses', value)
    else if (key === 'outline' && isArea(value)) rememberOutline(memory, value)
    else if (key === 'hash' && typeof value === 'string') memory.values.set(`${place}Hash`, value)
    else remember(memory, value, key === 'node' || key === 'edges' ? place : singular(key))
  }
}

/** The variables of a request, completed with what is remembered where the request declares it and gives none. */
export function withRemembered(
  memory: Memory,
  query: string,
  variables: Record<string, unknown> = {},
): Record<string, unknown> {
  const completed = { ...variables }
  for (const definition of parse(query).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    for (const { variable } of definition.variableDefinitions ?? []) {
      const name = variable.name.value
      const value = memory.values.get(name)
      if (value !== undefined && completed[name] === undefined) completed[name] = value
    }
  }
  return completed
}

function rememberFirst(memory: Memory, [first]: readonly unknown[], place: string): void {
  if (typeof first !== 'object' || first === null || !('id' in first)) return
  if (typeof first.id !== 'string') return
  memory.values.set(`first${place.charAt(0).toUpperCase()}${place.slice(1)}Id`, first.id)
}

function rememberOutline({ values }: Memory, outline: Area): void {
  const { west, east } = halvesOf(outline)
  values.set('outline', outline)
  values.set('westOutline', west)
  values.set('eastOutline', east)
}

function isArea(value: unknown): value is Area {
  return typeof value === 'object' && value !== null && 'coordinates' in value
}

function singular(key: string): string {
  return key.endsWith('s') ? key.slice(0, -1) : key
}
