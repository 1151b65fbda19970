# METADATA
# title: EMR security configurations encrypt data in transit
# description: Shuffles between nodes otherwise carry the data in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/emr_security_configuration
# custom:
#   id: aws.emr.in_transit_encryption
#   aliases: [CKV_AWS_351, AVD-AWS-0138]
#   requirement: every EMR security configuration must be encrypted in transit
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_emr_security_configuration]
#   remediation: Set `EnableInTransitEncryption` to true in the JSON of `configuration`, and say where the certificates are.
package decree.aws.emr.in_transit_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(security_configuration, "must be encrypted in transit", ["configuration"]) if {
	some security_configuration in input.resource.aws_emr_security_configuration
	value.complete(value.parsed(value.at(security_configuration.values, ["configuration"], null)), ["EncryptionConfiguration"])
	every EncryptionConfiguration in value.list(value.parsed(value.at(security_configuration.values, ["configuration"], null)), ["EncryptionConfiguration"]) {
		EnableInTransitEncryption := value.at(EncryptionConfiguration, ["EnableInTransitEncryption"], null)
		value.known(EnableInTransitEncryption)
		EnableInTransitEncryption != true
	}
}
