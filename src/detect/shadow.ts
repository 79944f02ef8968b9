/** Finds, in two native passes, the few elements that tell what a page is and where more of it is. */

/** Elements that are many on most pages and neither tell anything nor host shadow trees. */
const many =
  'div,span,a,p,li,td,tr,b,i,ul,svg,path,g,use,rect,circle,img,option,button,label,strong,em,br,section,h4,link,script,style,meta';
/** An element of these that looks empty may have its content in a shadow tree. */
const emptyHosts = ':empty:is(div,span,section)';

/** Headings, controls and possible shadow hosts of a tree: one list, which who asks sorts by name. */
export function structureOf(root: ParentNode): Element[] {
  const found = [...root.querySelectorAll(`:not(${many})`), ...root.querySelectorAll(emptyHosts)];
  return root instanceof Element ? [root, ...found] : found;
}

/** Custom elements may host a shadow tree, and so may an element that looks empty without it. */
export function mayHost({ nodeName, firstChild }: Element): boolean {
  return nodeName.includes('-') || (firstChild === null && /^(?:DIV|SPAN|SECTION)$/.test(nodeName));
}
