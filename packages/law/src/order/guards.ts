// Written by `pnpm requirements --write`.

/** For each requirement of the order the sentences of the tests that guard it. */
export const guards: Readonly<Record<string, readonly string[]>> = {}
