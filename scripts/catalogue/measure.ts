/** What the catalogue costs: size in the package, and time until and during look-ups. */
import { gzipSync } from 'node:zlib';
import { packedServices } from '../../src/catalogue/services-packed.ts';

export interface Cost {
  readonly rawBytes: number;
  readonly gzipBytes: number;
  /** From nothing to the first answer, in milliseconds. */
  readonly firstLookUp: number;
  /** One look-up after that, in microseconds. */
  readonly lookUp: number;
  /** Reading every row, as suggestions do once, in milliseconds. */
  readonly everything: number;
}

const rounds = 200_000;

export async function measure(): Promise<Cost> {
  const { allServices, serviceOf } = await import('../../src/catalogue/services.ts');
  const timed = (work: () => void): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const firstLookUp = timed(() => serviceOf('www.example.org'));
  const hosts = ['pay.weixin.qq.com', 'google.com', 'www.nowhere.example', 'amazon.de'];
  const lookUps = timed(() => {
    for (let round = 0; round < rounds; round++) serviceOf(hosts[round % hosts.length] ?? '');
  });
  return {
    rawBytes: Buffer.byteLength(packedServices),
    gzipBytes: gzipSync(packedServices, { level: 9 }).length,
    firstLookUp,
    lookUp: (lookUps / rounds) * 1000,
    everything: timed(() => allServices()),
  };
}

export async function printCost(): Promise<number> {
  const cost = await measure();
  console.log(`packed: ${cost.rawBytes} bytes, ${cost.gzipBytes} gzip`);
  console.log(`first look-up: ${cost.firstLookUp.toFixed(2)} ms`);
  console.log(`look-up: ${cost.lookUp.toFixed(2)} µs`);
  console.log(`reading all rows: ${cost.everything.toFixed(2)} ms`);
  return 0;
}
