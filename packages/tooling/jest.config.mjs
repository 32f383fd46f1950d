import { preset } from './src/jest.mjs'

export default preset(import.meta.url)
