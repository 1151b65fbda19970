# METADATA
# title: Auto scaling groups behind a load balancer use its health check
# description: Without it an instance whose application has died stays in the group, because the machine itself
#   is still running.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/autoscaling_group
# custom:
#   id: aws.autoscaling.health_check
#   aliases: [CKV2_AWS_15]
#   requirement: every auto scaling group must have a health check
#   severity: LOW
#   category: availability
#   resource_types: [aws_autoscaling_group]
#   remediation: Set `health_check_type` to `ELB`.
package decree.aws.autoscaling.health_check

import data.decree.tf
import data.decree.value

deny contains tf.finding(group, "must have a health check", []) if {
	some group in input.resource.aws_autoscaling_group
	health_check_type := value.at(group.values, ["health_check_type"], null)
	value.known(health_check_type)
	health_check_type != "ELB"
	not_load_balancers_is_not_set_and(group)
}

not_load_balancers_is_not_set_and(group) if {
	value.present(value.at(group.values, ["load_balancers"], null))
}

not_load_balancers_is_not_set_and(group) if {
	value.present(value.at(group.values, ["target_group_arns"], null))
}
