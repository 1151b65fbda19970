const address = /(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*(?:data\.)?[a-z][a-z0-9]*_\w*\.[\w-]+(?:\[[^\]]*\])?/g;

/** The addresses of resources and data sources in an expression. */
export const addressesIn = (text: string): string[] => text.match(address) ?? [];

export const withoutIndex = (address: string): string => address.replace(/\[[^\]]*\]$/, '');

/** An address with an index stands for itself, and for all of which it is one. */
export const addressKeys = (text: string): string[] =>
  addressesIn(text).flatMap((address) => {
    const declared = withoutIndex(address);
    return address === declared || address.endsWith('[*]') ? [declared] : [address, `${declared}[*]`];
  });

/** The names in the code of what an expression refers to. */
export const namesIn = (text: string): string[] =>
  addressesIn(text).map((address) => withoutIndex(address).replace(/^.*\./, ''));
