# METADATA
# title: VPCs log DNS queries
# description: Names that are looked up show malware calling home, which no flow log tells apart from other traffic.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc
# custom:
#   id: aws.vpc.dns_query_logging
#   requirement: every AWS VPC must log DNS queries
#   severity: LOW
#   category: logging
#   resource_types: [aws_vpc]
#   remediation: Add the `aws_route53_resolver_query_log_config_association` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_route53_resolver_query_log_config_association
#       attributes:
#         resource_id: ${self.id}
package decree.aws.vpc.dns_query_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(vpc, "must log DNS queries", []) if {
	some vpc in input.resource.aws_vpc
	every resolver_query_log_config_association in possible_resolver_query_log_config_associations(vpc) {
		item := resolver_query_log_config_association
		value.absent(item)
	}
}

possible_resolver_query_log_config_associations(vpc) := [candidate |
	some candidate in input.resource.aws_route53_resolver_query_log_config_association
	tf.could_refer(value.at(candidate.values, ["resource_id"], null), vpc)
]
