/** The shortest list of paths below `data` that covers packages and data: none of them lies in another. */
export function rootsOf(packages: Iterable<string>): string[] {
  const paths = [...new Set([...packages].map((name) => name.replaceAll('.', '/')))].sort();
  return paths.filter((path) => !paths.some((other) => path.startsWith(`${other}/`)));
}
