# METADATA
# title: AMIs are encrypted
# description: An image is a copy of a disk; unencrypted, whoever gets it reads the disk.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ami
# custom:
#   id: aws.ec2.ami_encrypted
#   aliases: [8bbb242f-6e38-4127-86d4-d8f0b2687ae2]
#   requirement: every AMI must be encrypted at rest
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_ami]
#   remediation: Set `encrypted` to true in each `ebs_block_device`, or build the image from encrypted snapshots.
package decree.aws.ec2.ami_encrypted

import data.decree.tf
import data.decree.value

deny contains tf.finding(ami, "must be encrypted at rest", ["ebs_block_device"]) if {
	some ami in input.resource.aws_ami
	value.absent(value.at(ami.values, ["ebs_block_device"], null))
}

deny contains tf.finding(ami, "must be encrypted at rest", []) if {
	some ami in input.resource.aws_ami
	some ebs_block_device in ami.values.ebs_block_device
	encrypted := value.at(ebs_block_device, ["encrypted"], null)
	value.known(encrypted)
	encrypted != true
	value.absent(value.at(ebs_block_device, ["snapshot_id"], null))
}
