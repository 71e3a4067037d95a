/** An address whose lists can be read: a query needs no escape for a comma or a colon (RFC 3986, 3.4). */
export const readable = (address: string) => address.replaceAll("%2C", ",").replaceAll("%3A", ":");
