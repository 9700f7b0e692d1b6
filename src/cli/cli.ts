/** What `bin/issues.js` needs of the bundle. */
export { main } from './main.js'
export { nodeIo } from './node-io.js'
