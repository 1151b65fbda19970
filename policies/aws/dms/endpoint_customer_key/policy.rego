# METADATA
# title: DMS endpoints are encrypted with a customer managed key
# description: The key protects the stored credentials of the source and the target database.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dms_endpoint
# custom:
#   id: aws.dms.endpoint_customer_key
#   aliases: [CKV_AWS_296]
#   requirement: every DMS endpoint must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_dms_endpoint]
#   remediation: Set `kms_key_arn` to the ARN of a KMS key of your own.
package decree.aws.dms.endpoint_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(endpoint, "must be encrypted with a customer managed key", ["kms_key_arn"]) if {
	some endpoint in input.resource.aws_dms_endpoint
	not_encrypted_with_a_customer_managed_key(endpoint)
}

not_encrypted_with_a_customer_managed_key(endpoint) if {
	value.absent(value.at(endpoint.values, ["kms_key_arn"], null))
}

not_encrypted_with_a_customer_managed_key(endpoint) if {
	value.matches(endpoint.values.kms_key_arn, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(endpoint) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(endpoint.values, ["kms_key_arn"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
