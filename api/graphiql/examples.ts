const files = import.meta.glob<string>('./examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** One tab a step of the way, in the order of the file names. */
export const examples = Object.keys(files)
  .toSorted()
  .map((name) => ({ query: files[name] ?? '' }))
