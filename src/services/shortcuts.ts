/** From any page: retire a selected number, or say that the number is used on this site. */
import { guessCountry } from '../core/phone/number.ts';
import { openFullPage } from '../platform/access.ts';
import { type Chosen, languages, setMenu } from '../platform/menus.ts';
import { localised } from '../platform/notify.ts';
import { canOpenBeside, openBeside } from '../platform/side-panel.ts';
import { readNumbers } from '../platform/store.ts';
import { isLocked } from '../platform/vault.ts';
import { addByHand } from './by-hand.ts';
import { saveNumber } from './numbers.ts';
import { isActive } from './record-scan.ts';
import type { Tools } from './tools.ts';

const retireSelection = 'retire-selection';
/** Also the name of the keyboard command. */
const addSite = 'add-site';

const stayBeside = 'stay-beside';

export function makeMenu(): Promise<void> {
  const beside = { id: stayBeside, title: localised('menuStayBeside'), on: 'action' } as const;
  return setMenu([
    ...(canOpenBeside() ? [beside] : []),
    { id: retireSelection, title: localised('menuRetireSelection'), on: 'selection' },
    { id: addSite, title: localised('menuAddSite'), on: 'page' },
  ]);
}

/** True where the list or the numbers changed. */
export async function followShortcut(chosen: Chosen, tools: Tools): Promise<boolean> {
  // First, and before anything is awaited: the browser refuses afterwards.
  if (chosen.id === stayBeside) {
    if (chosen.windowId !== null) await openBeside(chosen.windowId);
    return false;
  }
  if (await isLocked()) {
    // There it says that it is locked, and can be opened.
    await openFullPage('#list');
    return false;
  }
  switch (chosen.id) {
    case retireSelection:
      return retire(chosen.selection, tools);
    case addSite:
      return add(chosen.url, tools);
    default:
      return false;
  }
}

/** Shows the numbers afterwards: there a mistake can be mended or taken back. */
async function retire(selection: string, tools: Tools): Promise<boolean> {
  const saved = await saveNumber(
    {
      id: null,
      number: selection,
      country: guessCountry(await languages()),
      label: '',
      replacement: '',
      replacementCountry: null,
      lastDay: null,
    },
    tools,
  );
  await openFullPage(saved.ok ? '#numbers' : '#numbers/unreadable');
  return saved.ok;
}

/** With one number there is nothing to ask; with several, the page asks. */
async function add(url: string | null, tools: Tools): Promise<boolean> {
  const [number, ...others] = (await readNumbers()).filter(isActive);
  if (url === null || number === undefined || others.length > 0) {
    await openFullPage(number === undefined ? '#welcome' : '#list');
    return false;
  }
  const entry = { site: url, title: '', checklistId: null, account: '', note: '' };
  const added = await addByHand({ ...entry, role: 'unknown', numberId: number.id }, tools);
  return added.ok;
}
