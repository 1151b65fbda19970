# METADATA
# title: EMR security configurations encrypt data at rest
# description: Data spilled to disks and written to S3 by the cluster is otherwise stored in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/emr_security_configuration
# custom:
#   id: aws.emr.at_rest_encryption
#   aliases: [AVD-AWS-0137]
#   requirement: every EMR security configuration must be encrypted at rest
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_emr_security_configuration]
#   remediation: Set `EnableAtRestEncryption` to true in the JSON of `configuration`, and say how S3 and the local
#     disks are encrypted.
package decree.aws.emr.at_rest_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(security_configuration, "must be encrypted at rest", ["configuration"]) if {
	some security_configuration in input.resource.aws_emr_security_configuration
	value.complete(value.parsed(value.at(security_configuration.values, ["configuration"], null)), ["EncryptionConfiguration"])
	every EncryptionConfiguration in value.list(value.parsed(value.at(security_configuration.values, ["configuration"], null)), ["EncryptionConfiguration"]) {
		EnableAtRestEncryption := value.at(EncryptionConfiguration, ["EnableAtRestEncryption"], null)
		value.known(EnableAtRestEncryption)
		EnableAtRestEncryption != true
	}
}
