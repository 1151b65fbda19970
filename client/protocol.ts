/** What the server says of itself in `decree/status`. */
export interface Status {
  state: 'starting' | 'ready' | 'checking' | 'failed';
  /** How many policies are in force. */
  policies: number;
  message?: string;
}

export const statusMethod = 'decree/status';
