/** Raised when the shape of a request or an answer changes; both sides compare it at start. It stands alone: who only calls core needs no schema. */
export const boundaryVersion = 1;
