# METADATA
# title: Target groups check the health of their targets
# description: A check of the root path says that a server answers, not that the application works.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb_target_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/alb_target_group
# custom:
#   id: aws.elb.target_group_health_check
#   aliases: [CKV_AWS_261]
#   requirement: every target group must have a health check
#   severity: LOW
#   category: availability
#   resource_types: [aws_lb_target_group, aws_alb_target_group]
#   remediation: Name a page in `path` of `health_check` that fails when the application does.
package decree.aws.elb.target_group_health_check

import data.decree.tf
import data.decree.value

deny contains tf.finding(target_group, "must have a health check", []) if {
	some target_group in input.resource.aws_lb_target_group
	value.absent(value.at(target_group.values, ["health_check", 0, "path"], null))
	target_group.values.protocol in ["HTTP", "HTTPS"]
}

deny contains tf.finding(target_group, "must have a health check", []) if {
	some target_group in input.resource.aws_alb_target_group
	value.absent(value.at(target_group.values, ["health_check", 0, "path"], null))
	target_group.values.protocol in ["HTTP", "HTTPS"]
}
