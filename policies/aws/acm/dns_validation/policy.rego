# METADATA
# title: ACM certificates are validated by DNS
# description: A certificate that was validated by e-mail is only renewed if somebody reads that mailbox in time.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/acm_certificate
# custom:
#   id: aws.acm.dns_validation
#   requirement: every ACM certificate must be validated by DNS
#   severity: LOW
#   category: encryption
#   resource_types: [aws_acm_certificate]
#   remediation: Set `validation_method` to "DNS".
#   fix:
#     set:
#       path: [validation_method]
#       value: DNS
package decree.aws.acm.dns_validation

import data.decree.tf
import data.decree.value

deny contains tf.finding(certificate, "must be validated by DNS", ["validation_method"]) if {
	some certificate in input.resource.aws_acm_certificate
	validation_method := certificate.values.validation_method
	value.known(validation_method)
	validation_method != "DNS"
}
