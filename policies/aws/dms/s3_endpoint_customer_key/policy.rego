# METADATA
# title: DMS S3 endpoints are encrypted with a customer managed key
# description: The key protects the connection settings of the endpoint.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dms_s3_endpoint
# custom:
#   id: aws.dms.s3_endpoint_customer_key
#   aliases: [CKV_AWS_298]
#   requirement: every DMS S3 endpoint must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_dms_s3_endpoint]
#   remediation: Set `kms_key_arn` to the ARN of a KMS key of your own.
package decree.aws.dms.s3_endpoint_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(s3_endpoint, "must be encrypted with a customer managed key", ["kms_key_arn"]) if {
	some s3_endpoint in input.resource.aws_dms_s3_endpoint
	not_encrypted_with_a_customer_managed_key(s3_endpoint)
}

not_encrypted_with_a_customer_managed_key(s3_endpoint) if {
	value.absent(value.at(s3_endpoint.values, ["kms_key_arn"], null))
}

not_encrypted_with_a_customer_managed_key(s3_endpoint) if {
	value.matches(s3_endpoint.values.kms_key_arn, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(s3_endpoint) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(s3_endpoint.values, ["kms_key_arn"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
