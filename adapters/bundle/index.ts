/** OPA bundles: packed, signed, checked and unpacked, and the places that they are published to. */
export { archiveOf } from './archive.ts';
export { folderPlace } from './folder_place.ts';
export { bodyOf, httpPlace } from './http_place.ts';
export { type KeyOptions, readSigningKey, readVerificationKey, type SigningKey } from './key.ts';
export type { BundlePlace } from './place.ts';
export { s3Place } from './s3_place.ts';
export { signaturesOf, wrongSignature } from './signature.ts';
export { limits as bundleLimits, textsIn, unpack } from './unpack.ts';
