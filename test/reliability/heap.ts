/** How much memory is in use once what is used no more has been let go. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of the heap that are still reachable. */
export function heapInUse(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
