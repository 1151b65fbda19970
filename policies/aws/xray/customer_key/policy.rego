# METADATA
# title: X-Ray traces use a key of your own
# description: Traces show addresses, queries and users of each call.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/xray_encryption_config
# custom:
#   id: aws.xray.customer_key
#   requirement: every X-Ray encryption configuration must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_xray_encryption_config]
#   remediation: Set `type` to `KMS`, and name a key of your own in `key_id`.
package decree.aws.xray.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(encryption_config, "must be encrypted with a customer managed key", ["type"]) if {
	some encryption_config in input.resource.aws_xray_encryption_config
	type := value.at(encryption_config.values, ["type"], null)
	value.known(type)
	type != "KMS"
}

deny contains tf.finding(encryption_config, "must be encrypted with a customer managed key", ["key_id"]) if {
	some encryption_config in input.resource.aws_xray_encryption_config
	value.absent(value.at(encryption_config.values, ["key_id"], null))
}
