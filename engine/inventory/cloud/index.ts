/** Turns what a cloud tells of its resources into what policies read, by tables of data. */
export { at, fill } from './place.ts';
export { type Cloud, type CloudAnswer, cloudResources } from './resources.ts';
export { CloudTable, type CloudType, type Mapping } from './table.ts';
export { typesIn, unreadResources } from './unread.ts';
