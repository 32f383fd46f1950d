import { Kind, parse } from 'graphql'

/** What the page knows from earlier answers: the token of the session and the last id of each kind of thing. */
export interface Memory {
  token: string | null
  readonly ids: Map<string, string>
}

export function emptyMemory(): Memory {
  return { token: null, ids: new Map() }
}

/**
 * Notes the session's token, and `meetingId`, `appealId` … of every object in an answer that has an id and a place; of a
 * list the last one, and the first as `firstPrecinctId` ….
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
    else if (key === 'id' && typeof value === 'string') memory.ids.set(`${place}Id`, value)
    else remember(memory, value, key === 'node' || key === 'edges' ? place : singular(key))
  }
}

/** The variables of a request, completed with remembered ids where the request declares them and gives none. */
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
      const id = memory.ids.get(name)
      if (id !== undefined && completed[name] === undefined) completed[name] = id
    }
  }
  return completed
}

function rememberFirst(memory: Memory, [first]: readonly unknown[], place: string): void {
  if (typeof first !== 'object' || first === null || !('id' in first)) return
  if (typeof first.id !== 'string') return
  memory.ids.set(`first${place.charAt(0).toUpperCase()}${place.slice(1)}Id`, first.id)
}

function singular(key: string): string {
  return key.endsWith('s') ? key.slice(0, -1) : key
}
