/** Every budget of the page reader, each with its reason. Over budget is reported, never a hang. */

/** A slice of reading ends after this many milliseconds: half a frame, the rest is the page's. */
export const sliceMilliseconds = 6;
/** Elements whose texts are looked at in one go: about a third of a millisecond. */
export const elementsOfChunk = 2_000;
/** Texts that are longer together are looked at one by one. */
export const mostCharactersOfChunk = 500_000;
/** Chunks read in one page: ten times the largest account page we know of. */
export const mostChunks = 500;
/** Characters read of one text node: a longer one is data, not prose. */
export const mostCharactersOfNode = 20_000;
/** Characters of a line that is put together from inline elements, on either side of a digit. */
export const mostCharactersBeside = 160;
/** Text nodes put together in one line: a number one digit a box has fifteen, its words the rest. */
export const mostNodesInLine = 48;
/** Numbers looked at in one page: a longer list is a directory. */
export const mostFindings = 64;
/** Different full numbers on a page about its owner: own, home, work, recovery, two addresses. */
export const mostDifferentNumbers = 6;
/** Controls classified in one page: more is a spreadsheet or a settings dump. */
export const mostControls = 300;
/** Headings read for the page's kind, and characters of each. */
export const mostHeadings = 12;
export const mostCharactersOfHeading = 120;
/** A longer heading or title is a story's, not an account page's. */
export const mostCharactersOfAccountTitle = 60;
/** Neighbouring texts read to name a number, and steps up the tree on the way to them. */
export const mostLabels = 4;
export const mostStepsToLabel = 5;
export const mostCharactersOfLabel = 100;
/** Shadow roots read: design systems nest hundreds, beyond that the page is one itself. */
export const mostShadowRoots = 1_000;
/** Changed nodes kept one by one; beyond that the whole tree is read again, once. */
export const mostChangedNodes = 2_000;

/** A change is read when the page has been still for so long … */
export const quietMilliseconds = 250;
/** … or after so long at the latest, twice as long each time that it is still not still, … */
export const longestWaitMilliseconds = 1_000;
/** … up to this: what never stops changing is a log or a clock, and is followed at leisure. */
export const mostPatienceMilliseconds = 8_000;
/** Scripts fill fields without any trace in the tree: fields are read again this long after loading. */
export const laterReadingsMilliseconds = [1_500, 4_000];
