# METADATA
# title: Domains renew automatically
# description: An expired domain is bought by others within hours, with all mail and logins that trust it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/route53domains_registered_domain
# custom:
#   id: aws.route53.domain_auto_renew
#   requirement: every registered domain must renew automatically
#   severity: MEDIUM
#   category: availability
#   resource_types: [aws_route53domains_registered_domain]
#   remediation: Set `auto_renew` to true.
#   fix:
#     set:
#       path: [auto_renew]
#       value: true
package decree.aws.route53.domain_auto_renew

import data.decree.tf
import data.decree.value

deny contains tf.finding(registered_domain, "must renew automatically", ["auto_renew"]) if {
	some registered_domain in input.resource.aws_route53domains_registered_domain
	auto_renew := registered_domain.values.auto_renew
	value.known(auto_renew)
	auto_renew != true
}
