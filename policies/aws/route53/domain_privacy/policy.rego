# METADATA
# title: Domains hide their contacts
# description: Names and addresses in the public record are used for fraud against the owner.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/route53domains_registered_domain
# custom:
#   id: aws.route53.domain_privacy
#   requirement: registered domains must have privacy protection
#   severity: LOW
#   category: privacy
#   resource_types: [aws_route53domains_registered_domain]
#   remediation: Leave `admin_privacy`, `registrant_privacy` and `tech_privacy` true.
package decree.aws.route53.domain_privacy

import data.decree.tf
import data.decree.value

deny contains tf.finding(registered_domain, "must hide its contacts", ["admin_privacy"]) if {
	some registered_domain in input.resource.aws_route53domains_registered_domain
	admin_privacy := registered_domain.values.admin_privacy
	value.known(admin_privacy)
	admin_privacy != true
}

deny contains tf.finding(registered_domain, "must hide its contacts", ["registrant_privacy"]) if {
	some registered_domain in input.resource.aws_route53domains_registered_domain
	registrant_privacy := registered_domain.values.registrant_privacy
	value.known(registrant_privacy)
	registrant_privacy != true
}

deny contains tf.finding(registered_domain, "must hide its contacts", ["tech_privacy"]) if {
	some registered_domain in input.resource.aws_route53domains_registered_domain
	tech_privacy := registered_domain.values.tech_privacy
	value.known(tech_privacy)
	tech_privacy != true
}
