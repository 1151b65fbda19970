# METADATA
# title: Application load balancers drop invalid headers
# description: Malformed headers are how requests are smuggled past the balancer to the application.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/alb
# custom:
#   id: aws.elb.lb_drop_invalid_headers
#   aliases: [CKV_AWS_131, AVD-AWS-0052]
#   requirement: every ALB must drop invalid header fields
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_lb, aws_alb]
#   profiles: [recommended]
#   remediation: Set `drop_invalid_header_fields` to true.
package decree.aws.elb.lb_drop_invalid_headers

import data.decree.tf
import data.decree.value

deny contains tf.finding(lb, "must drop invalid header fields", []) if {
	some lb in input.resource.aws_lb
	drop_invalid_header_fields := value.at(lb.values, ["drop_invalid_header_fields"], null)
	value.known(drop_invalid_header_fields)
	drop_invalid_header_fields != true
	load_balancer_type := value.at(lb.values, ["load_balancer_type"], null)
	value.known(load_balancer_type)
	not load_balancer_type in ["network", "gateway"]
}

deny contains tf.finding(alb, "must drop invalid header fields", []) if {
	some alb in input.resource.aws_alb
	drop_invalid_header_fields := value.at(alb.values, ["drop_invalid_header_fields"], null)
	value.known(drop_invalid_header_fields)
	drop_invalid_header_fields != true
	load_balancer_type := value.at(alb.values, ["load_balancer_type"], null)
	value.known(load_balancer_type)
	not load_balancer_type in ["network", "gateway"]
}
