import { type BundlePlace, bundleLimits, folderPlace, httpPlace, s3Place } from '../../adapters/bundle/index.ts';
import { nameOf, pullBundle, pushBundle, readReference } from '../../adapters/oci/index.ts';
import { badCall } from '../host/exit.ts';

/** The place that an address stands for. */
export function placeOf(address: string, name: string): BundlePlace {
  const scheme = /^([a-z0-9+]+):\/\//.exec(address)?.[1];
  if (scheme === undefined) return folderPlace(address, name);
  const rest = address.slice(scheme.length + 3);
  if (scheme === 's3') {
    const [bucket = '', ...key] = rest.split('/');
    if (bucket === '') throw badCall(`\`${address}\` names no bucket`, 'write `s3://bucket/path/name.tar.gz`');
    return s3Place(bucket, key.join('/') || `${name}.tar.gz`);
  }
  if (scheme === 'http' || scheme === 'https') {
    if (URL.canParse(address)) return httpPlace(new URL(address));
    throw badCall('the address of the bundle is no web address', 'write `https://host/path/name.tar.gz`');
  }
  if (scheme === 'oci') return registryPlace(address);
  throw badCall(
    `a bundle is in no place like \`${scheme}://\``,
    'name a folder, a file, `https://`, `s3://` or `oci://`',
  );
}

/** A repository of a registry: the version is a tag, and the one that is named, or `latest`, moves on to it. */
function registryPlace(address: string): BundlePlace {
  const at = readReference(address);
  if (!at || at.reference.startsWith('sha256:'))
    throw badCall(
      `\`${address}\` is no place in a registry`,
      'write `oci://registry/repository`, or `oci://registry/repository:tag`',
    );
  return {
    name: nameOf(at),
    async read() {
      const answer = await pullBundle(at, bundleLimits.packedBytes);
      return answer.ok ? { ok: true, value: answer.value?.bundle } : answer;
    },
    async write(bundle, version) {
      const answer = await pushBundle(at, bundle, [...new Set([version, at.reference])]);
      return answer.ok ? undefined : answer.diagnostics[0];
    },
  };
}
