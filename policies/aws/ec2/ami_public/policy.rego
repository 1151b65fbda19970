# METADATA
# title: AMIs are not public
# description: "Everyone may start a public image and read whatever was left on its disks: code, keys, data."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ami
# custom:
#   id: aws.ec2.ami_public
#   requirement: no AMI may be shared publicly
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_ami]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_6]
#   remediation: Share the image with the accounts or the organization that need it instead of the group `all`.
package decree.aws.ec2.ami_public

import data.decree.tf
import data.decree.value

deny contains tf.finding(ami, "must not be publicly accessible", []) if {
	some ami in input.resource.aws_ami
	some launch_permission in input.resource.aws_ami_launch_permission
	tf.refers(value.at(launch_permission.values, ["image_id"], null), ami)
	launch_permission.values.group == "all"
}
