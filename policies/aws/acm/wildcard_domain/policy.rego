# METADATA
# title: ACM certificates name no wildcard domain
# description: One stolen key of a wildcard certificate speaks for every name under the domain, also for those
#   that never shared a server.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/acm_certificate
# custom:
#   id: aws.acm.wildcard_domain
#   aliases: [CKV2_AWS_71]
#   requirement: no ACM certificate may be for a wildcard domain
#   severity: LOW
#   category: encryption
#   resource_types: [aws_acm_certificate]
#   remediation: Name the hosts that the certificate is for in `domain_name` and `subject_alternative_names`.
package decree.aws.acm.wildcard_domain

import data.decree.tf
import data.decree.value

deny contains tf.finding(certificate, "must not stand for every subdomain", ["domain_name"]) if {
	some certificate in input.resource.aws_acm_certificate
	value.matches(certificate.values.domain_name, `^\*`)
}

deny contains tf.finding(certificate, "must not stand for every subdomain", ["subject_alternative_names", i]) if {
	some certificate in input.resource.aws_acm_certificate
	some i, subject_alternative_name in certificate.values.subject_alternative_names
	value.matches(subject_alternative_name, `^\*`)
}
