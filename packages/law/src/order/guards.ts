import kept from './guards.json' with { type: 'json' }

/** For each requirement of the order the sentences of the tests that guard it; `pnpm requirements --write` writes them. */
export const guards: Readonly<Record<string, readonly string[]>> = kept
