import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './page.css'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { ask } from './ask.ts'
import { examples } from './examples.ts'

const root = document.getElementById('graphiql')
if (root) {
  createRoot(root).render(
    <GraphiQL fetcher={ask} defaultTabs={examples} defaultEditorToolsVisibility="variables" />,
  )
}
