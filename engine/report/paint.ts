const styles = ['bold', 'dim', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan'] as const;
export type Style = (typeof styles)[number];

/** How text is styled; the caller decides whether a terminal is there. */
export type Paint = Readonly<Record<Style, (text: string) => string>>;

/** No style at all. */
export const plain = Object.fromEntries(styles.map((style) => [style, (text: string) => text])) as Paint;
