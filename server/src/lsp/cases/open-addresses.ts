/** Under which addresses cases are open. Links make it possible to have one case open under several. */
export interface OpenAddresses {
  add(path: string, uri: string): void;
  /** @returns the path of what was open there. */
  remove(uri: string): string | undefined;
  /** The path under which an address was added. */
  pathOf(uri: string): string | undefined;
  /** The address whose text counts for the case: the one that was opened first. */
  owner(path: string): string | undefined;
  all(path: string): readonly string[];
  paths(): Iterable<string>;
  addresses(): readonly string[];
}

export function createOpenAddresses(): OpenAddresses {
  const pathByAddress = new Map<string, string>();
  const addressesByPath = new Map<string, Set<string>>();

  return {
    add(path, uri) {
      pathByAddress.set(uri, path);
      addressesByPath.set(path, (addressesByPath.get(path) ?? new Set()).add(uri));
    },
    remove(uri) {
      const path = pathByAddress.get(uri);
      if (path === undefined) return undefined;
      pathByAddress.delete(uri);
      const left = addressesByPath.get(path);
      left?.delete(uri);
      if (left?.size === 0) addressesByPath.delete(path);
      return path;
    },
    pathOf: (uri) => pathByAddress.get(uri),
    owner: (path) => addressesByPath.get(path)?.values().next().value,
    all: (path) => [...(addressesByPath.get(path) ?? [])],
    paths: () => addressesByPath.keys(),
    addresses: () => [...pathByAddress.keys()],
  };
}
