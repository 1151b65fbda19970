# METADATA
# title: Domains are locked against transfer
# description: Without the lock a stolen mail account is enough to take the domain to another registrar.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/route53domains_registered_domain
# custom:
#   id: aws.route53.domain_transfer_lock
#   aliases: [CKV_AWS_377]
#   requirement: every registered domain must be locked against transfer
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_route53domains_registered_domain]
#   profiles: [recommended]
#   remediation: Set `transfer_lock` to true.
#   fix:
#     set:
#       path: [transfer_lock]
#       value: true
package decree.aws.route53.domain_transfer_lock

import data.decree.tf
import data.decree.value

deny contains tf.finding(registered_domain, "must be locked against transfer", ["transfer_lock"]) if {
	some registered_domain in input.resource.aws_route53domains_registered_domain
	transfer_lock := registered_domain.values.transfer_lock
	value.known(transfer_lock)
	transfer_lock != true
}
