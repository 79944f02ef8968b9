/** For the test of the borders, which lints snippets that no TypeScript project knows. */
import { borderConfig } from './border-config.js';

export default borderConfig;
