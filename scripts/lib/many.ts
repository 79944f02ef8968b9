/** Long lists and full stores, written as the extension itself writes them. */
import { type Control, draft } from './control.ts';

/** Lines of sites `site0.example`, `site1.example`… of the first number, in place of what is there of them. */
export async function storeLines(control: Control, count: number): Promise<void> {
  const overview = await control.ask({ type: 'get-overview', tabId: null });
  if (overview.numbers.length === 0) {
    await control.ask({ type: 'save-number', draft: draft('+14155550134') });
  }
  const { numbers } = await control.ask({ type: 'get-overview', tabId: null });
  const numberId = numbers[0]?.id ?? '';
  const entry = { numberId, title: '', checklistId: null, role: 'two-step', account: '' } as const;
  await control.ask({
    type: 'add-binding',
    entry: { ...entry, site: 'site0.example', note: '' },
  });
  await control.page.evaluate(`(async () => {
    const { local } = (globalThis.browser ?? chrome).storage;
    const pattern = JSON.stringify((await local.get('site:site0.example'))['site:site0.example']);
    const stretch = 1000;
    for (let from = 1; from < ${count}; from += stretch) {
      const records = {};
      for (let index = from; index < Math.min(from + stretch, ${count}); index += 1) {
        records['site:site' + index + '.example'] =
          JSON.parse(pattern.replaceAll('site0.example', 'site' + index + '.example'));
      }
      await local.set(records);
    }
  })()`);
}

/** Sites `full0.example`… of one number, each with a hundred thousand characters of notes. */
export async function fillStore(control: Control, numberId: string, bytes: number): Promise<void> {
  const entry = { numberId, title: '', checklistId: null, role: 'contact', account: '' } as const;
  await control.ask({ type: 'add-binding', entry: { ...entry, site: 'full0.example', note: '' } });
  await control.page.evaluate(`(async () => {
    const { local } = (globalThis.browser ?? chrome).storage;
    const record = (await local.get('site:full0.example'))['site:full0.example'];
    const at = Date.now();
    const notes = Array.from({ length: 50 }, (_, index) =>
      ({ type: 'edit', id: 'note-' + index, at, title: '', note: 'x'.repeat(2000) }));
    const records = {};
    for (let index = 0; index * 100_000 < ${bytes}; index += 1) {
      const site = 'full' + index + '.example';
      const items = record.items.map((item) => ({ ...item, site, events: [...item.events, ...notes] }));
      records['site:' + site] = { ...record, items };
    }
    await local.set(records);
  })()`);
}
