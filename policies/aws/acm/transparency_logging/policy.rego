# METADATA
# title: ACM certificates are in transparency logs
# description: Browsers distrust certificates that are not logged, and you would not see one that somebody else
#   had issued for your name.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/acm_certificate
# custom:
#   id: aws.acm.transparency_logging
#   aliases: [CKV_AWS_234]
#   requirement: every ACM certificate must log certificate transparency
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_acm_certificate]
#   remediation: Leave certificate_transparency_logging_preference out.
package decree.aws.acm.transparency_logging

import data.decree.tf

deny contains tf.finding(certificate, "must log certificate transparency", ["options", 0, "certificate_transparency_logging_preference"]) if {
	some certificate in input.resource.aws_acm_certificate
	certificate.values.options[0].certificate_transparency_logging_preference == "DISABLED"
}
