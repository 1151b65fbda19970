# METADATA
# title: EFS mount targets do not stand in public subnets
# description: In a subnet that hands out public addresses, one changed rule is all between the files and the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/efs_mount_target
# custom:
#   id: aws.efs.mount_target_public_subnet
#   requirement: no EFS mount target may stand in a public subnet
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_efs_mount_target]
#   remediation: Set `subnet_id` to a private subnet, one that hands out no public addresses.
package decree.aws.efs.mount_target_public_subnet

import data.decree.tf
import data.decree.value

deny contains tf.finding(mount_target, "must not stand in a public subnet", ["subnet_id"]) if {
	some mount_target in input.resource.aws_efs_mount_target
	some subnet in input.resource.aws_subnet
	tf.refers(value.at(mount_target.values, ["subnet_id"], null), subnet)
	subnet.values.map_public_ip_on_launch == true
}
