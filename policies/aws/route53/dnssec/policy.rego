# METADATA
# title: Public hosted zones are signed with DNSSEC
# description: Without signatures a forged answer sends visitors elsewhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/route53_zone
# custom:
#   id: aws.route53.dnssec
#   aliases: [CKV2_AWS_38]
#   requirement: every Route 53 zone must sign its records with DNSSEC
#   severity: LOW
#   category: encryption
#   resource_types: [aws_route53_zone]
#   remediation: Add the `aws_route53_hosted_zone_dnssec` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_route53_hosted_zone_dnssec
#       attributes:
#         hosted_zone_id: ${self.id}
#         signing_status: other
package decree.aws.route53.dnssec

import data.decree.tf
import data.decree.value

deny contains tf.finding(zone, "must sign its records with DNSSEC", []) if {
	some zone in input.resource.aws_route53_zone
	value.absent(value.at(zone.values, ["vpc"], null))
	every hosted_zone_dnssec in possible_hosted_zone_dnssecs(zone) {
		hosted_zone_dnssec.values.signing_status == "NOT_SIGNING"
	}
}

possible_hosted_zone_dnssecs(zone) := [candidate |
	some candidate in input.resource.aws_route53_hosted_zone_dnssec
	tf.could_refer(value.at(candidate.values, ["hosted_zone_id"], null), zone)
]
