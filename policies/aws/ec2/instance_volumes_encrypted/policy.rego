# METADATA
# title: Volumes of EC2 instances are encrypted
# description: The root volume holds logs, configuration and often keys; unencrypted, each snapshot of it can be
#   read by whoever gets hold of it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.instance_volumes_encrypted
#   aliases: [CKV_AWS_8, AVD-AWS-0131]
#   requirement: every EC2 instance must be encrypted at rest
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_instance]
#   profiles: [recommended]
#   remediation: Set `encrypted` to true in `root_block_device` and in each `ebs_block_device`.
package decree.aws.ec2.instance_volumes_encrypted

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must be encrypted at rest", ["root_block_device", 0, "encrypted"]) if {
	some instance in input.resource.aws_instance
	encrypted := value.at(instance.values, ["root_block_device", 0, "encrypted"], null)
	value.known(encrypted)
	encrypted != true
}

deny contains tf.finding(instance, "must be encrypted at rest", []) if {
	some instance in input.resource.aws_instance
	some ebs_block_device in instance.values.ebs_block_device
	encrypted_2 := value.at(ebs_block_device, ["encrypted"], null)
	value.known(encrypted_2)
	encrypted_2 != true
	value.absent(value.at(ebs_block_device, ["snapshot_id"], null))
}
