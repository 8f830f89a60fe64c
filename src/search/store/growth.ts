/** Slots of a table that grows by half. A smaller one doubles, so that it is not copied at every turn. */
const DOUBLED = 512;

/** How many slots a table that is full gets, of which `live` are in use: where much of it was removed, room is made by leaving that out. */
export const grown = (slots: number, live: number): number => (live * 2 < slots ? slots : Math.ceil(slots * (slots < DOUBLED ? 2 : 1.5)));
