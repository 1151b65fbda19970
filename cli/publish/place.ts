import { type BundlePlace, folderPlace, httpPlace, s3Place } from '../../adapters/bundle/index.ts';
import { badCall } from '../host/exit.ts';

/** The place that an address stands for. */
export async function placeOf(address: string, name: string): Promise<BundlePlace> {
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
  throw badCall(
    `there is no way to publish to \`${scheme}://\``,
    'a bundle goes to a folder, `https://`, `s3://` or `oci://`',
  );
}
