/**
 * Makes a test for elements of certain tags or `role` attributes: the selector `a,b,[role="c"]` as table look-ups. Asked of
 * some hundred elements for each look at a page, where a selector of twenty parts takes five times as long (measured: 0.28 µs
 * against 0.06).
 * @param tags,roles separated by spaces
 */
export function byTagOrRole(tags: string, roles: string): (element: Element) => boolean {
  const knownTags = new Set(tags.split(' '));
  const knownRoles = new Set(roles.split(' '));
  return (element) => {
    if (knownTags.has(element.localName)) return true;
    const role = element.getAttribute('role');
    return role !== null && knownRoles.has(role);
  };
}
