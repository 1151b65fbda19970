/** Who can reach the pages and the results: a person chooses it, and the page shows it. */
export const tiers = ['private', 'controlled', 'management_private'] as const;
export type Tier = (typeof tiers)[number];

/** What each tier is, in words for who looks at the page. */
export const tierWords: Readonly<Record<Tier, { title: string; means: string }>> = {
  private: { title: 'Private', means: 'Only this machine reaches it, with the address that was printed.' },
  controlled: {
    title: 'Controlled',
    means: 'Everybody signs in; results are read only, and only the role `manager` changes anything.',
  },
  management_private: {
    title: 'Results public, management private',
    means: 'Everybody who reaches this address reads the results; what changes anything is served elsewhere.',
  },
};

/** What somebody may do, the least first: read results; change policies, settings and what is accepted. */
export const roles = ['reader', 'manager'] as const;
export type Role = (typeof roles)[number];

/** Whether a role includes what another may do. */
export function mayDo(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/** Somebody who was let in. */
export interface Identity {
  name: string;
  role: Role;
  /** When that ends, in seconds since 1970; absent: never. */
  until?: number;
}
