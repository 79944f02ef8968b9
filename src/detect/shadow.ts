/** Finds, in two native passes, the few elements that tell what a page is and where more of it is. */

/** Elements that are many on most pages and neither tell anything nor host shadow trees. */
const many =
  'div,span,a,li,p,i,b,td,tr,path,ul,svg,g,use,rect,circle,img,option,button,label,strong,em,br,section,h4,link,script,style,meta,html,head,title,form,table,tbody,body,nav,article,main,header,footer';
/** Inputs that hold no number: for the script to meet the first of any kind costs the page a moment. */
const silent =
  'input:is([type=hidden],[type=search],[type=submit],[type=button],[type=checkbox],[type=radio])';
/** An element of these that looks empty may have its content in a shadow tree. */
const plainHosts = ['div', 'span', 'section'];
const emptyHosts = `:empty:is(${plainHosts.join()})`;

/**
 * Whether this is a document or a shadow root. Asked by number: to name a class makes the browser
 * get it ready first, which takes longer than all else here.
 */
function isTree(root: ParentNode): boolean {
  return root.nodeType === 9 || root.nodeType === 11;
}

/** As `querySelectorAll`; but a form's fields may be named like its methods, so those are not called. */
export function findIn(root: ParentNode, selector: string): Element[] {
  if (isTree(root) || !(root instanceof HTMLFormElement)) {
    return [...root.querySelectorAll(selector)];
  }
  const found: Element[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Element).matches(selector)) found.push(node as Element);
  }
  return found;
}

/** Headings, controls and possible shadow hosts of a tree: one list, which who asks sorts by name. */
export function structureOf(root: ParentNode): Element[] {
  const own = isTree(root) ? [] : [root as Element];
  // Most of what is added to a page holds nothing but text.
  if (own.length > 0 && root.firstElementChild === null) return own;
  return [...own, ...findIn(root, `:not(${many},${silent})`), ...findIn(root, emptyHosts)];
}

/** Custom elements may host a shadow tree, and so may an element that looks empty without it. */
export function mayHost({ localName, firstChild }: Element): boolean {
  return localName.includes('-') || (firstChild === null && plainHosts.includes(localName));
}
