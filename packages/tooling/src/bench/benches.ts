import { Refusal } from '../refusal.ts'
import { inRoot } from '../root.ts'

/** What runs a benchmark, and whether it fills a database of its own. */
interface Bench {
  readonly program: string
  readonly inDatabase?: boolean
}

/** The benchmarks that there are: what runs each, from the workspace that it measures. */
const benches: Readonly<Record<string, Bench>> = {
  redaction: { program: inRoot('packages/redaction/bench/bench.ts') },
  findings: { program: inRoot('api/dist/commands/bench/findings.js'), inDatabase: true },
  registration: { program: inRoot('api/dist/commands/bench/registration.js'), inDatabase: true },
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
  for (const name of names) benchOf(name)
  return { names: names.length > 0 ? names : Object.keys(benches), flags }
}

/** The benchmark of a name; one that is none is a {@link Refusal}. */
export function benchOf(name: string): Bench {
  const bench = benches[name]
  if (bench && Object.hasOwn(benches, name)) return bench
  throw new Refusal(`There is no benchmark ${name}: ${Object.keys(benches).join(', ')}.`)
}
