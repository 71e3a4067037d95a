/**
 * What a sheet would have if its page had room: the list of its partnerships, the second language of names on a map,
 * the enlarged map and the QR code that were asked for; of a comparison without a height of its own who takes part in
 * what, and figures.
 */
export type LeftOut = "list" | "secondNames" | "inset" | "qrCode" | "matrix" | "measures";
