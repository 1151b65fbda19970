# METADATA
# title: Auto scaling groups are behind a load balancer
# description: Instances that come and go behind no load balancer get traffic by address only, which breaks with
#   each of them that is replaced.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/autoscaling_group
# custom:
#   id: aws.autoscaling.load_balancer
#   requirement: every auto scaling group must be attached to a load balancer
#   severity: INFO
#   category: availability
#   resource_types: [aws_autoscaling_group]
#   remediation: Name target groups in `target_group_arns`, or attach the group with
#     `aws_autoscaling_attachment`.
#   fix:
#     add_resource:
#       type: aws_autoscaling_attachment
#       attributes:
#         autoscaling_group_name: ${self.id}
package decree.aws.autoscaling.load_balancer

import data.decree.tf
import data.decree.value

deny contains tf.finding(group, "must be attached to a load balancer", []) if {
	some group in input.resource.aws_autoscaling_group
	value.absent(value.at(group.values, ["load_balancers"], null))
	value.absent(value.at(group.values, ["target_group_arns"], null))
	every attachment in possible_attachments(group) {
		item := attachment
		value.absent(item)
	}
}

possible_attachments(group) := [candidate |
	some candidate in input.resource.aws_autoscaling_attachment
	tf.could_refer(value.at(candidate.values, ["autoscaling_group_name"], null), group)
]
