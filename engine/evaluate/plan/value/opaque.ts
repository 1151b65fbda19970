/** A value that is no JSON. Its members are not the policy's to read, so its classes have no public field. */
export abstract class Opaque {}
