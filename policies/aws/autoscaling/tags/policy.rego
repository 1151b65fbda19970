# METADATA
# title: Auto scaling groups tag their instances
# description: Instances without tags of their group cannot be told apart on the bill, nor reached by rules that go by tag.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/autoscaling_group
# custom:
#   id: aws.autoscaling.tags
#   aliases: [CKV_AWS_153]
#   requirement: every auto scaling group must propagate tags at launch
#   severity: INFO
#   category: hygiene
#   resource_types: [aws_autoscaling_group]
#   remediation: Add a `tag` with `propagate_at_launch` set to true.
package decree.aws.autoscaling.tags

import data.decree.tf
import data.decree.value

deny contains tf.finding(group, "must tag what it starts", []) if {
	some group in input.resource.aws_autoscaling_group
	value.complete(group.values, ["tag"])
	every tag in value.list(group.values, ["tag"]) {
		value.absent(value.at(tag, ["key"], null))
	}
	value.absent(value.at(group.values, ["tags"], null))
}
