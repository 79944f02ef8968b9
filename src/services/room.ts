/** Whether the store has room for what pages find, and whether some of it had to be left out. */
import { mostBytesByPages } from '../core/bounds.ts';
import { mostLeftOut, rememberLeftOut } from '../platform/left-out.ts';
import { sizeOnDisk } from '../platform/local-area.ts';
import { bytesInUse } from '../platform/store.ts';

/** `characters` of JSON more in one record. */
export async function isRoomFor(characters: number): Promise<boolean> {
  return (await bytesInUse()) + (await sizeOnDisk(characters)) <= mostBytesByPages;
}

/** Keeps that a finding was left out. True where it is larger than all before: nobody knew of it yet. */
export async function leaveOut(characters: number): Promise<boolean> {
  if (characters <= (await mostLeftOut())) return false;
  await rememberLeftOut(characters);
  return true;
}

/**
 * Whether findings are left out now: true from the first that was until there is room for the
 * largest. How full the store is is asked only where one was.
 */
export async function areFindingsLeftOut(): Promise<boolean> {
  const characters = await mostLeftOut();
  return characters > 0 && !(await isRoomFor(characters));
}
