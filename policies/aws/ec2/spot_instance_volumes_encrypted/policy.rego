# METADATA
# title: Volumes of spot instances are encrypted
# description: Training data and checkpoints end up on the disks of spot instances just as on others.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/spot_instance_request
# custom:
#   id: aws.ec2.spot_instance_volumes_encrypted
#   requirement: every spot instance request must be encrypted at rest
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_spot_instance_request]
#   remediation: Set `encrypted` to true in `root_block_device` and in each `ebs_block_device`.
package decree.aws.ec2.spot_instance_volumes_encrypted

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance_request, "must be encrypted at rest", ["root_block_device", 0, "encrypted"]) if {
	some instance_request in input.resource.aws_spot_instance_request
	encrypted := value.at(instance_request.values, ["root_block_device", 0, "encrypted"], null)
	value.known(encrypted)
	encrypted != true
}

deny contains tf.finding(instance_request, "must be encrypted at rest", []) if {
	some instance_request in input.resource.aws_spot_instance_request
	some ebs_block_device in instance_request.values.ebs_block_device
	encrypted_2 := value.at(ebs_block_device, ["encrypted"], null)
	value.known(encrypted_2)
	encrypted_2 != true
	value.absent(value.at(ebs_block_device, ["snapshot_id"], null))
}
