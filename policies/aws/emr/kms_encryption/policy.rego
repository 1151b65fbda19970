# METADATA
# title: EMR security configurations encrypt S3 data with KMS
# description: With KMS, reading what the cluster wrote takes a permission of its own, and is recorded.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/emr_security_configuration
# custom:
#   id: aws.emr.kms_encryption
#   aliases: [CKV_AWS_171]
#   requirement: every EMR security configuration must be encrypted with SSE-KMS
#   severity: LOW
#   category: encryption
#   resource_types: [aws_emr_security_configuration]
#   remediation: Set the `EncryptionMode` of `S3EncryptionConfiguration` to SSE-KMS or CSE-KMS, with a key of your own.
package decree.aws.emr.kms_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(security_configuration, "must be encrypted with a customer managed key", ["configuration"]) if {
	some security_configuration in input.resource.aws_emr_security_configuration
	configuration := value.at(security_configuration.values, ["configuration"], null)
	value.known(configuration)
	not value.matches(configuration, `SSE-KMS|CSE-KMS`)
}
