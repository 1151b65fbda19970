import { z } from 'zod';

const Manifest = z.looseObject({ metadata: z.looseObject({ version: z.string() }) });

/** The version that the manifest of a bundle gives. */
export function versionInManifest(text: string | undefined): string | undefined {
  try {
    return Manifest.safeParse(JSON.parse(text ?? '')).data?.metadata.version;
  } catch {
    return undefined;
  }
}
