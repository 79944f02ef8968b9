import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/services/background.ts';

export default defineBackground(() => {
  startBackground((error) => {
    // The name alone: a message could quote what a page or a record held.
    console.error('Unbind could not finish a step:', error instanceof Error ? error.name : 'Error');
  });
});
