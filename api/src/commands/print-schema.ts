import { writeFileSync } from 'node:fs'
import { internalSchema } from '../internal/schema.ts'
import { publicSchema } from '../public/schema.ts'
import { printedSchema } from '../shared/sdl.ts'

const contract = new URL('../../../packages/contract/', import.meta.url)

writeFileSync(new URL('internal.graphql', contract), printedSchema(internalSchema()))
writeFileSync(new URL('public.graphql', contract), printedSchema(publicSchema()))
