import { Refusal } from '../refusal.ts'
import { inRoot } from '../root.ts'

/** The benchmarks that there are: what runs each, from the workspace that it measures. */
const benches: Readonly<Record<string, string>> = {
  redaction: inRoot('packages/redaction/bench/bench.ts'),
}

/** What one run of `bench` is asked to do. */
export interface Wanted {
  readonly names: readonly string[]
  /** Passed on to each benchmark. */
  readonly flags: readonly string[]
}

/** Tells names from flags; without a name, all. A name that is none is a {@link Refusal}. */
export function wantedOf(args: readonly string[]): Wanted {
  const flags = args.filter((arg) => arg.startsWith('-'))
  const names = args.filter((arg) => !arg.startsWith('-'))
  for (const name of names) programOf(name)
  return { names: names.length > 0 ? names : Object.keys(benches), flags }
}

/** The file that runs a benchmark. */
export function programOf(name: string): string {
  const program = benches[name]
  if (program && Object.hasOwn(benches, name)) return program
  throw new Refusal(`There is no benchmark ${name}: ${Object.keys(benches).join(', ')}.`)
}
