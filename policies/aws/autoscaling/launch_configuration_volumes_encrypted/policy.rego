# METADATA
# title: Volumes that launch configurations create are encrypted
# description: Disks of a group are created and left behind by the dozen; unencrypted, each is a copy of its
#   data in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/launch_configuration
# custom:
#   id: aws.autoscaling.launch_configuration_volumes_encrypted
#   aliases: [AVD-AWS-0008, 4de9de27-254e-424f-bd70-4c1e95790838]
#   requirement: every launch configuration must be encrypted at rest
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_launch_configuration]
#   profiles: [recommended]
#   remediation: Set `encrypted` to true in `root_block_device` and in each `ebs_block_device`.
package decree.aws.autoscaling.launch_configuration_volumes_encrypted

import data.decree.tf
import data.decree.value

deny contains tf.finding(configuration, "must be encrypted at rest", ["root_block_device", i, "encrypted"]) if {
	some configuration in input.resource.aws_launch_configuration
	some i, root_block_device in configuration.values.root_block_device
	encrypted := value.at(root_block_device, ["encrypted"], null)
	value.known(encrypted)
	encrypted != true
}

deny contains tf.finding(configuration, "must be encrypted at rest", []) if {
	some configuration in input.resource.aws_launch_configuration
	some ebs_block_device in configuration.values.ebs_block_device
	encrypted_2 := value.at(ebs_block_device, ["encrypted"], null)
	value.known(encrypted_2)
	encrypted_2 != true
	value.absent(value.at(ebs_block_device, ["snapshot_id"], null))
}
