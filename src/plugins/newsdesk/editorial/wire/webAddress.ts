/** What an address may be made of, by RFC 3986; a percent sign only before two hexadecimal digits. */
const UNSAFE = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?@!$&'()*+,;=%]/gu;
const encode = (text: string): string => text.replace(UNSAFE, encodeURIComponent);

/** Where a reader's click may lead: the schemes that run nothing and read nothing of the reader's machine. */
const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const WEB_SCHEMES = new Set(['http:', 'https:']);

function parse(address: string): URL | null {
  try {
    return new URL(address.replace(/\p{Surrogate}/gu, '\ufffd'));
  } catch {
    return null;
  }
}

function write(url: URL): string {
  const host = url.host === '' ? '' : `//${url.host}`;
  const hash = url.hash === '' ? '' : `#${encode(url.hash.slice(1))}`;
  return `${url.protocol}${host}${encode(url.pathname)}${encode(url.search)}${hash}`;
}

/**
 * An address of the web, complete and as RFC 3986 writes it.
 *
 * @returns Null where it is none, is relative, or is of another scheme than `http` or `https`. A user name
 * and password in it are left out.
 */
export function webAddress(address: string): string | null {
  const url = parse(address);
  return url !== null && WEB_SCHEMES.has(url.protocol) ? write(url) : null;
}

/** The same for a link in the copy, which may also lead to a mailbox or a telephone. */
export function linkAddress(address: string): string | null {
  const url = parse(address);
  return url !== null && LINK_SCHEMES.has(url.protocol) ? write(url) : null;
}
