const ours = /^(npm_|pnpm_|jest|node_env|turbo|test_database|esep_|database_url|init_cwd)/i

/** What a newcomer's shell has: this one without what pnpm, turbo and jest have put into it. */
export function newcomersEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)))
}
