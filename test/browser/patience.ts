/** Long enough for a machine that is busy with something else: everything is waited for, nothing is timed. */
export const patience = 60_000;
