/** The one switch: nothing is read, for whichever number and wherever. */
import { t } from '../text/t.ts';
import { ask } from './ask.ts';
import { showToast } from './toast.ts';

export async function pauseReading(paused: boolean): Promise<void> {
  if (!(await ask({ type: 'set-paused', paused }))) return;
  showToast(t(paused ? 'number-paused-toast' : 'number-resumed-toast'), () =>
    pauseReading(!paused),
  );
}
