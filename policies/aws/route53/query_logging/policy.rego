# METADATA
# title: Public hosted zones log DNS queries
# description: Queries show misuse of your names and scans for forgotten ones.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/route53_zone
# custom:
#   id: aws.route53.query_logging
#   aliases: [CKV2_AWS_39, 7dbba512-e244-42dc-98bb-422339827967]
#   requirement: every Route 53 zone must log DNS queries
#   severity: LOW
#   category: logging
#   resource_types: [aws_route53_zone]
#   frameworks:
#     soc2: [cc_a_1_1]
#     pci_dss:
#       ["10.2.1.1.29", "10.2.1.2.26", "10.2.1.26", "10.2.1.3.26", "10.2.1.4.26", "10.2.1.5.26", "10.2.1.6.26",
#        "10.2.1.7.26", "10.2.2.26", "10.3.1.26", "10.6.3.32", "5.3.4.31", A1.2.1.30]
#   remediation: Add the `aws_route53_query_log` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_route53_query_log
#       attributes:
#         zone_id: ${self.id}
package decree.aws.route53.query_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(zone, "must have logging enabled", []) if {
	some zone in input.resource.aws_route53_zone
	value.absent(value.at(zone.values, ["vpc"], null))
	every query_log in possible_query_logs(zone) {
		item := query_log
		value.absent(item)
	}
}

possible_query_logs(zone) := [candidate |
	some candidate in input.resource.aws_route53_query_log
	tf.could_refer(value.at(candidate.values, ["zone_id"], null), zone)
]
