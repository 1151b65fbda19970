# METADATA
# title: Elastic IPs are protected by Shield Advanced
# description: Shield Advanced covers addresses one by one; one that was left out meets a flood with the
#   standard protection only.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/eip
# custom:
#   id: aws.ec2.eip_shield
#   requirement: every elastic IP must be protected by Shield Advanced
#   severity: INFO
#   category: network exposure
#   resource_types: [aws_eip]
#   remediation: Add an `aws_shield_protection` for the address.
#   fix:
#     add_resource:
#       type: aws_shield_protection
#       attributes:
#         resource_arn: ${self.id}
package decree.aws.ec2.eip_shield

import data.decree.tf
import data.decree.value

deny contains tf.finding(eip, "must be protected by Shield Advanced", []) if {
	some eip in input.resource.aws_eip
	every protection in possible_protections(eip) {
		item := protection
		value.absent(item)
	}
}

possible_protections(eip) := [candidate |
	some candidate in input.resource.aws_shield_protection
	tf.could_refer(value.at(candidate.values, ["resource_arn"], null), eip)
]
