# METADATA
# title: Kendra indexes are encrypted with a customer managed key
# description: An index holds the text of everything it was fed; a key of your own can be taken away from it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/kendra_index
# custom:
#   id: aws.kendra.customer_key
#   aliases: [CKV_AWS_262]
#   requirement: every Kendra index must use a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_kendra_index]
#   remediation: Name the key in `server_side_encryption_configuration`.
package decree.aws.kendra.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(index, "must be encrypted with a customer managed key", ["server_side_encryption_configuration", 0, "kms_key_id"]) if {
	some index in input.resource.aws_kendra_index
	value.absent(value.at(index.values, ["server_side_encryption_configuration", 0, "kms_key_id"], null))
}
