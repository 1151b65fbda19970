# METADATA
# title: Network load balancers balance across zones
# description: Without it a zone with few targets is overloaded while others idle.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/alb
# custom:
#   id: aws.elb.lb_cross_zone
#   aliases: [CKV_AWS_152]
#   requirement: every NLB must balance load across zones
#   severity: LOW
#   category: availability
#   resource_types: [aws_lb, aws_alb]
#   remediation: Set `enable_cross_zone_load_balancing` to true.
package decree.aws.elb.lb_cross_zone

import data.decree.tf
import data.decree.value

deny contains tf.finding(lb, "must balance load across zones", []) if {
	some lb in input.resource.aws_lb
	enable_cross_zone_load_balancing := value.at(lb.values, ["enable_cross_zone_load_balancing"], null)
	value.known(enable_cross_zone_load_balancing)
	enable_cross_zone_load_balancing != true
	load_balancer_type := value.at(lb.values, ["load_balancer_type"], null)
	value.known(load_balancer_type)
	load_balancer_type != "application"
	value.present(value.at(lb.values, ["load_balancer_type"], null))
}

deny contains tf.finding(alb, "must balance load across zones", []) if {
	some alb in input.resource.aws_alb
	enable_cross_zone_load_balancing := value.at(alb.values, ["enable_cross_zone_load_balancing"], null)
	value.known(enable_cross_zone_load_balancing)
	enable_cross_zone_load_balancing != true
	load_balancer_type := value.at(alb.values, ["load_balancer_type"], null)
	value.known(load_balancer_type)
	load_balancer_type != "application"
	value.present(value.at(alb.values, ["load_balancer_type"], null))
}
