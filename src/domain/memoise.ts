/** `read`, memoised by the identity of its key: what changed is another object, and is read anew. */
export function memoise<K extends object, V>(read: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const seen = known.get(key);
    if (seen !== undefined) return seen.value;
    const value = read(key);
    known.set(key, { value });
    return value;
  };
}
