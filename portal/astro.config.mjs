import node from '@astrojs/node'
import react from '@astrojs/react'
import { defineConfig } from 'astro/config'

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  integrations: [react()],
  trailingSlash: 'ignore',
  // The whitespace of HTML, not of JSX: a line break between a link and a word is a space.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  security: {
    // The one form that is posted looks at the origin itself, and answers in the reader's language: what stands before
    // us may speak TLS, and then the origin is never the address that we see.
    checkOrigin: false,
    csp: {
      directives: [
        "default-src 'self'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port: 4321 },
  // A script of ours is a file, so that the policy can name it.
  vite: { build: { assetsInlineLimit: 0 } },
})
