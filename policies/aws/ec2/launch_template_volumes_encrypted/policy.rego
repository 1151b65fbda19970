# METADATA
# title: Volumes that launch templates create are encrypted
# description: A mapping without encryption gives every instance of the group a disk that can be read from any copy.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/launch_template
# custom:
#   id: aws.ec2.launch_template_volumes_encrypted
#   requirement: every launch template must be encrypted at rest
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_launch_template]
#   profiles: [recommended]
#   remediation: Set `encrypted` to true in `ebs` of each block device mapping.
package decree.aws.ec2.launch_template_volumes_encrypted

import data.decree.tf
import data.decree.value

deny contains tf.finding(template, "must be encrypted at rest", []) if {
	some template in input.resource.aws_launch_template
	some block_device_mapping in template.values.block_device_mappings
	encrypted := value.at(block_device_mapping, ["ebs", 0, "encrypted"], null)
	value.known(encrypted)
	not encrypted in [true, "true"]
	value.absent(value.at(block_device_mapping, ["ebs", 0, "snapshot_id"], null))
	value.present(value.at(block_device_mapping, ["ebs"], null))
}
