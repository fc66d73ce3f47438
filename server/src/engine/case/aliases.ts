/**
 * Other names of the format's keys and words, as Chinese forms and older files have them. The one table
 * that the reader, hover, completion and the fixes share. A name is looked up among the keys of its own
 * section only, so that 编号 can be the number of many things.
 */
export const keyAliases: Readonly<Record<string, readonly string[]>> = {};

/** Other names of the words that fields allow. */
export const wordAliases: Readonly<Record<string, readonly string[]>> = {};
