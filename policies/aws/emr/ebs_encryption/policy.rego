# METADATA
# title: EMR security configurations encrypt EBS volumes
# description: Volumes and root disks of the nodes are otherwise stored in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/emr_security_configuration
# custom:
#   id: aws.emr.ebs_encryption
#   aliases: [CKV_AWS_350]
#   requirement: every EMR security configuration must encrypt EBS disks
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_emr_security_configuration]
#   remediation: Set `EnableEbsEncryption` to true in the `LocalDiskEncryptionConfiguration` of `configuration`.
package decree.aws.emr.ebs_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(security_configuration, "must encrypt EBS disks", ["configuration"]) if {
	some security_configuration in input.resource.aws_emr_security_configuration
	value.complete(value.parsed(value.at(security_configuration.values, ["configuration"], null)), ["EncryptionConfiguration", "AtRestEncryptionConfiguration"])
	every AtRestEncryptionConfiguration in value.list(value.parsed(value.at(security_configuration.values, ["configuration"], null)), ["EncryptionConfiguration", "AtRestEncryptionConfiguration"]) {
		EnableEbsEncryption := value.at(AtRestEncryptionConfiguration, ["LocalDiskEncryptionConfiguration", "EnableEbsEncryption"], null)
		value.known(EnableEbsEncryption)
		EnableEbsEncryption != true
	}
}
