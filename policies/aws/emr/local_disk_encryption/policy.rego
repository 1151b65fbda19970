# METADATA
# title: EMR security configurations encrypt local disks
# description: What a job spills to local disks is otherwise stored in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/emr_security_configuration
# custom:
#   id: aws.emr.local_disk_encryption
#   aliases: [CKV_AWS_349, AVD-AWS-0139]
#   requirement: every EMR security configuration must encrypt local disks
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_emr_security_configuration]
#   remediation: Add a `LocalDiskEncryptionConfiguration` with a KMS key to the JSON of `configuration`.
package decree.aws.emr.local_disk_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(security_configuration, "must encrypt local disks", ["configuration"]) if {
	some security_configuration in input.resource.aws_emr_security_configuration
	value.complete(value.parsed(value.at(security_configuration.values, ["configuration"], null)), ["EncryptionConfiguration", "AtRestEncryptionConfiguration"])
	every AtRestEncryptionConfiguration in value.list(value.parsed(value.at(security_configuration.values, ["configuration"], null)), ["EncryptionConfiguration", "AtRestEncryptionConfiguration"]) {
		value.absent(value.at(AtRestEncryptionConfiguration, ["LocalDiskEncryptionConfiguration"], null))
	}
}
