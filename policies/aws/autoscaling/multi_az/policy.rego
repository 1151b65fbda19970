# METADATA
# title: Auto scaling groups span several availability zones
# description: A group in one zone is gone when the zone is, however many instances it has.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/autoscaling_group
# custom:
#   id: aws.autoscaling.multi_az
#   requirement: every auto scaling group must be spread over several availability zones
#   severity: MEDIUM
#   category: availability
#   resource_types: [aws_autoscaling_group]
#   remediation: Name subnets of at least two availability zones in `vpc_zone_identifier`.
package decree.aws.autoscaling.multi_az

import data.decree.tf
import data.decree.value

deny contains tf.finding(group, "must be spread over several availability zones", []) if {
	some group in input.resource.aws_autoscaling_group
	value.complete(group.values, ["availability_zones"])
	count([1 | some availability_zone in value.list(group.values, ["availability_zones"]); not not_it_is_set(availability_zone)]) < 2
	value.complete(group.values, ["vpc_zone_identifier"])
	count([1 | some vpc_zone_identifier in value.list(group.values, ["vpc_zone_identifier"]); not not_it_is_set_2(vpc_zone_identifier)]) < 2
}

not_it_is_set(availability_zone) if {
	item := availability_zone
	value.absent(item)
}

not_it_is_set_2(vpc_zone_identifier) if {
	item := vpc_zone_identifier
	value.absent(item)
}
