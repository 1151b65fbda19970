/** A key that one built-in policy flags. */
export const key = `
  resource "aws_kms_key" "data" {
    enable_key_rotation = false
  }
`;

/** A policy of the user's own, which flags a key without a description. */
export const descriptionPolicy = `
  # METADATA
  # title: Keys say what they are for
  # description: A key without a description is kept for ever, as nobody dares to delete it.
  # custom:
  #   id: acme.kms.description
  #   requirement: every KMS key must have a description
  #   severity: MEDIUM
  #   resource_types: [aws_kms_key]
  package acme.kms.description

  import data.decree.tf

  deny contains tf.finding(key, "key has no description", []) if {
  	some key in input.resource.aws_kms_key
  	not key.values.description
  }
`;
