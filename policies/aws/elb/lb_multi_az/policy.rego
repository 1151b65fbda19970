# METADATA
# title: Load balancers span several availability zones
# description: A balancer in one zone takes the application down with that zone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/alb
# custom:
#   id: aws.elb.lb_multi_az
#   requirement: AWS load balancers must be spread over several availability zones
#   severity: MEDIUM
#   category: availability
#   resource_types: [aws_lb, aws_alb]
#   remediation: Name subnets of at least two availability zones.
package decree.aws.elb.lb_multi_az

import data.decree.tf
import data.decree.value

deny contains tf.finding(lb, "must be spread over several availability zones", []) if {
	some lb in input.resource.aws_lb
	value.complete(lb.values, ["subnets"])
	count([1 | some subnet in value.list(lb.values, ["subnets"]); not not_it_is_set(subnet)]) < 2
	value.complete(lb.values, ["subnet_mapping"])
	count([1 | some subnet_mapping in value.list(lb.values, ["subnet_mapping"]); not not_subnet_id_is_set(subnet_mapping)]) < 2
}

deny contains tf.finding(alb, "must be spread over several availability zones", []) if {
	some alb in input.resource.aws_alb
	value.complete(alb.values, ["subnets"])
	count([1 | some subnet in value.list(alb.values, ["subnets"]); not not_it_is_set(subnet)]) < 2
	value.complete(alb.values, ["subnet_mapping"])
	count([1 | some subnet_mapping in value.list(alb.values, ["subnet_mapping"]); not not_subnet_id_is_set(subnet_mapping)]) < 2
}

not_it_is_set(subnet) if {
	item := subnet
	value.absent(item)
}

not_subnet_id_is_set(subnet_mapping) if {
	value.absent(value.at(subnet_mapping, ["subnet_id"], null))
}
