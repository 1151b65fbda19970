# METADATA
# title: Classic load balancers span several availability zones
# description: A balancer in one zone takes the application down with that zone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elb
# custom:
#   id: aws.elb.classic_multi_az
#   requirement: every classic load balancer must be spread over several availability zones
#   severity: MEDIUM
#   category: availability
#   resource_types: [aws_elb]
#   remediation: Name subnets of at least two availability zones.
package decree.aws.elb.classic_multi_az

import data.decree.tf
import data.decree.value

deny contains tf.finding(elb, "must be spread over several availability zones", []) if {
	some elb in input.resource.aws_elb
	value.complete(elb.values, ["availability_zones"])
	count([1 | some availability_zone in value.list(elb.values, ["availability_zones"]); not not_it_is_set(availability_zone)]) < 2
	value.complete(elb.values, ["subnets"])
	count([1 | some subnet in value.list(elb.values, ["subnets"]); not not_it_is_set_2(subnet)]) < 2
}

not_it_is_set(availability_zone) if {
	item := availability_zone
	value.absent(item)
}

not_it_is_set_2(subnet) if {
	item := subnet
	value.absent(item)
}
