/** Asks for another view of the page; such events come from controls that are not links or forms, with the address as detail. */
export const goEvent = "atlas:go";
/** Told after a new view stands in the page. */
export const shownEvent = "atlas:shown";
