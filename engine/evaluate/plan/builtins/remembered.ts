/** So many texts are kept; then all are forgotten. */
const maximum = 10_000;

/** The same function, which reads no text twice that comes often. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined && !known.has(text)) {
      if (known.size >= maximum) known.clear();
      value = read(text);
      known.set(text, value);
    }
    return value as T;
  };
}
