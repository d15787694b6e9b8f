import { censorAddress, censorClass, censorName } from './censor';

/** Attributes of which the value tells how the page is built, in words of developers. */
const telling =
  /^(role|type|name|method|contenteditable|data-(test|qa|view-name|control-name).*|aria-(atomic|busy|checked|current|disabled|expanded|haspopup|hidden|invalid|live|modal|multiline|pressed|readonly|selected))$/;

/** Attributes that tell nothing, or stand elsewhere in the line. */
const dull = /^(id|class|style)$/;

/** More attributes or classes than these are not told. */
const most = 12;

/** An element in one line: its tag, id and classes, and its attributes, with the values that tell of the page alone. */
export function headOf(element: Element): string {
  const classes = [...element.classList].slice(0, most).map((name) => `.${censorClass(name)}`);
  const id = element.id && `#${censorName(element.id)}`;
  const attributes = [...element.attributes].filter(({ name }) => !dull.test(name)).slice(0, most);
  return [`${tagOf(element)}${id}${[...new Set(classes)].join('')}`, ...attributes.map(attributeOf)].join(
    ' ',
  );
}

function tagOf({ localName }: Element): string {
  return localName.includes('-') ? censorName(localName) : localName;
}

function attributeOf({ name, value }: Attr): string {
  const short = value.slice(0, 100);
  if (telling.test(name)) return `${shownName(name)}=${censorName(short)}`;
  if (/^(href|action|formaction)$/.test(name)) return `${name}=${censorAddress(value)}`;
  return shownName(name);
}

/** Names of attributes are the developers' own, but some pages count in them. */
function shownName(name: string): string {
  return /^(aria|data)-[a-z-]{1,40}$|^[a-z]{1,20}$/.test(name) ? name : censorName(name);
}
