/** Finds what a page keeps in shadow trees, and the few elements that tell what it is for. */

/** Common elements that never host a shadow tree; those left over are custom or rare, and few. */
const ordinary =
  'div,span,a,p,li,td,tr,b,i,img,ul,ol,svg,path,g,use,rect,circle,button,input,option,select,label,strong,em,small,code,time,h1,h2,h3,h4,h5,h6,section,table,tbody,thead,th,dl,dt,dd,form,fieldset,textarea,nav,header,footer,main,article,aside,figure,picture,source,html,head,body,script,style,link,meta,title,br,hr,iframe,noscript';
/** Custom elements may host one, and so may an element that looks empty without it. */
const hosts = `:not(${ordinary}),div:empty,span:empty,section:empty,main:empty,article:empty,form:empty`;
const telling = 'h1,h2,h3,input,select,textarea';
const structure = `${telling},${hosts}`;

export interface Structure {
  readonly headings: Element[];
  readonly controls: Element[];
  readonly hosts: Element[];
}

/** Headings, controls and possible shadow hosts of a tree, found in one native pass. */
export function structureOf(root: ParentNode): Structure {
  const found: Structure = { headings: [], controls: [], hosts: [] };
  const sort = (element: Element): void => {
    const name = element.nodeName;
    if (/^H[1-3]$/.test(name)) found.headings.push(element);
    else if (name === 'INPUT' || name === 'SELECT' || name === 'TEXTAREA')
      found.controls.push(element);
    else found.hosts.push(element);
  };
  if (root.nodeType === 1 && (root as Element).matches(structure)) sort(root as Element);
  for (const element of root.querySelectorAll(structure)) sort(element);
  return found;
}
