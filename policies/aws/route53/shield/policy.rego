# METADATA
# title: Hosted zones are protected by Shield Advanced
# description: Shield Advanced covers zones one by one; one that was left out meets a flood with the standard
#   protection only.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/route53_zone
# custom:
#   id: aws.route53.shield
#   requirement: every Route 53 hosted zone must be protected by Shield Advanced
#   severity: INFO
#   category: network exposure
#   resource_types: [aws_route53_zone]
#   remediation: Add an `aws_shield_protection` for the zone.
#   fix:
#     add_resource:
#       type: aws_shield_protection
#       attributes:
#         resource_arn: ${self.id}
package decree.aws.route53.shield

import data.decree.tf
import data.decree.value

deny contains tf.finding(zone, "must be protected by Shield Advanced", []) if {
	some zone in input.resource.aws_route53_zone
	every protection in possible_protections(zone) {
		item := protection
		value.absent(item)
	}
}

possible_protections(zone) := [candidate |
	some candidate in input.resource.aws_shield_protection
	tf.could_refer(value.at(candidate.values, ["resource_arn"], null), zone)
]
