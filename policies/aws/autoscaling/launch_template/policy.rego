# METADATA
# title: Auto scaling groups use launch templates
# description: "Launch configurations are no longer developed: new accounts cannot create them and new instance
#   types do not run with them."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/autoscaling_group
# custom:
#   id: aws.autoscaling.launch_template
#   aliases: [CKV_AWS_315]
#   requirement: every auto scaling group must use a launch template
#   severity: MEDIUM
#   category: hygiene
#   resource_types: [aws_autoscaling_group]
#   remediation: Move the settings to an `aws_launch_template`, and refer to it in `launch_template`.
package decree.aws.autoscaling.launch_template

import data.decree.tf
import data.decree.value

deny contains tf.finding(group, "must use a launch template", []) if {
	some group in input.resource.aws_autoscaling_group
	value.absent(value.at(group.values, ["launch_template"], null))
	value.absent(value.at(group.values, ["mixed_instances_policy"], null))
}
