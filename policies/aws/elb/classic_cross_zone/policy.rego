# METADATA
# title: Classic load balancers balance across zones
# description: Without it a zone with few targets is overloaded while others idle.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elb
# custom:
#   id: aws.elb.classic_cross_zone
#   aliases: [CKV_AWS_138]
#   requirement: every classic load balancer must balance load across zones
#   severity: LOW
#   category: availability
#   resource_types: [aws_elb]
#   remediation: Set `cross_zone_load_balancing` to true.
#   fix:
#     set:
#       path: [cross_zone_load_balancing]
#       value: true
package decree.aws.elb.classic_cross_zone

import data.decree.tf
import data.decree.value

deny contains tf.finding(elb, "must balance load across zones", ["cross_zone_load_balancing"]) if {
	some elb in input.resource.aws_elb
	cross_zone_load_balancing := elb.values.cross_zone_load_balancing
	value.known(cross_zone_load_balancing)
	cross_zone_load_balancing != true
}
